public import CivilTime

extension RecurrenceError {
  /// What is wrong with a rule, a sentence.
  public var phrase: Phrase {
    switch self {
    case .noFrequency:
      Phrase(
        lt: "nepasakyta, kaip dažnai (FREQ=YEARLY, MONTHLY, WEEKLY arba DAILY)",
        en: "it does not say how often (FREQ=YEARLY, MONTHLY, WEEKLY or DAILY)",
        pl: "nie podano, jak często (FREQ=YEARLY, MONTHLY, WEEKLY lub DAILY)")
    case .notAPart(let text):
      Phrase(
        lt: "„\(text)“ nėra taisyklės dalis (VARDAS=REIKŠMĖ)", en: "'\(text)' is no part of a rule (NAME=VALUE)",
        pl: "„\(text)” nie jest częścią reguły (NAZWA=WARTOŚĆ)")
    case .unsupported(let part):
      Phrase(
        lt: "dalies „\(part)“ nepriimame; tinka FREQ, INTERVAL, COUNT, UNTIL, BYMONTH, BYMONTHDAY, BYDAY ir WKST",
        en: "the part '\(part)' is not taken; right are FREQ, INTERVAL, COUNT, UNTIL, BYMONTH, BYMONTHDAY, BYDAY "
          + "and WKST",
        pl: "część „\(part)” nie jest przyjmowana; można użyć FREQ, INTERVAL, COUNT, UNTIL, BYMONTH, BYMONTHDAY, BYDAY "
          + "i WKST")
    case .badValue(let part, let value):
      Phrase(
        lt: "\(part) negali būti „\(value)“\(right(part, "tinka"))",
        en: "\(part) cannot be '\(value)'\(right(part, "right would be"))",
        pl: "\(part) nie może mieć wartości „\(value)”\(right(part, "właściwa"))")
    case .repeated(let part):
      Phrase(lt: "\(part) pasakyta dukart", en: "\(part) is said twice", pl: "\(part) podano dwa razy")
    case .twoEnds:
      Phrase(
        lt: "COUNT ir UNTIL kartu netinka", en: "COUNT and UNTIL do not go together",
        pl: "COUNT i UNTIL nie mogą wystąpić razem")
    case .misplaced(let part, let frequency):
      Phrase(
        lt: "toks \(part) prie FREQ=\(frequency.rawValue) netinka",
        en: "such a \(part) does not go with FREQ=\(frequency.rawValue)",
        pl: "takie \(part) nie pasuje do FREQ=\(frequency.rawValue)")
    }
  }

  /// What a part of a rule can be, in brackets after a word; nothing for a part that is none.
  private func right(_ part: String, _ word: String) -> String {
    let values: String? =
      switch part {
      case "FREQ": "YEARLY, MONTHLY, WEEKLY, DAILY"
      case "INTERVAL": "1–9999"
      case "COUNT": "1–99999"
      case "UNTIL": "20301231"
      case "BYMONTH": "1–12"
      case "BYMONTHDAY": "1–31, -31…-1"
      case "BYDAY": "MO, TU, WE, TH, FR, SA, SU, 2TU, -1FR"
      case "WKST": "MO, TU, WE, TH, FR, SA, SU"
      default: nil
      }
    return values.map { " (\(word): \($0))" } ?? ""
  }
}
