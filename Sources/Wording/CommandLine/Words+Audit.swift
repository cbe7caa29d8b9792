extension Words {
  /// What is said of an audit.
  public enum Audit {
    /// The chain is as it was sealed.
    public static func whole(sealed: Int64, unsealed: Int64) -> Phrase {
      Phrase(
        lt: "Istorija vientisa: užantspauduota įrašų – \(sealed), dar neužantspauduota – \(unsealed).",
        en: "History is whole: \(sealed) rows sealed, \(unsealed) not yet.",
        pl: "Historia jest spójna: zapieczętowane wpisy – \(sealed), jeszcze nie – \(unsealed).")
    }

    /// The chain is broken, and where first.
    ///
    /// - Parameters:
    ///   - number: The place of the first bad row in the chain.
    ///   - finding: `altered`, `missing` or `head`.
    ///   - protocolCode: The code of the row's protocol, where the reader sees it.
    /// - Returns: The sentence.
    public static func broken(at number: Int64, finding: String, protocolCode: String?) -> Phrase {
      let of = protocolCode.map { " (\($0))" } ?? ""
      return switch finding {
      case "altered":
        Phrase(
          lt: "Istorija pakeista: pirmas pakeistas įrašas – Nr. \(number)\(of).",
          en: "History has been altered: the first bad row is No. \(number)\(of).",
          pl: "Historia została zmieniona: pierwszy zmieniony wpis – nr \(number)\(of).")
      case "head":
        Phrase(
          lt: "Istorija ne ta: užantspauduoto įrašo Nr. \(number) su tokia maiša nėra.",
          en: "This is another history: no row No. \(number) was sealed with that hash.",
          pl: "To inna historia: nie ma wpisu nr \(number) z takim skrótem.")
      default:
        Phrase(
          lt: "Istorijoje trūksta įrašo Nr. \(number)\(of).", en: "History lacks row No. \(number)\(of).",
          pl: "W historii brakuje wpisu nr \(number)\(of).")
      }
    }
  }
}
