public import CivilTime

/// Something said in every language we speak: a phrase that lacks one does not compile.
public struct Phrase: Sendable, Hashable {
  /// In Lithuanian.
  public let lt: String
  /// In English.
  public let en: String
  /// In Polish.
  public let pl: String

  /// Makes a phrase.
  ///
  /// - Parameters:
  ///   - lt: It in Lithuanian.
  ///   - en: It in English.
  ///   - pl: It in Polish.
  public init(lt: String, en: String, pl: String) {
    self.lt = lt
    self.en = en
    self.pl = pl
  }

  /// Makes a phrase that is the same in every language: a name, a number, a command.
  ///
  /// - Parameter text: The text.
  public init(everywhere text: String) { self.init(lt: text, en: text, pl: text) }

  /// The phrase in one language.
  ///
  /// - Parameter language: The language.
  /// - Returns: Its text.
  public func text(in language: Language) -> String {
    switch language {
    case .lithuanian: lt
    case .english: en
    case .polish: pl
    }
  }

  /// Lists phrases as a sentence does: "a, b ir c", "a, b and c", "a, b i c".
  ///
  /// - Parameter phrases: The phrases.
  /// - Returns: One phrase.
  public static func list(_ phrases: [Phrase]) -> Phrase {
    guard let last = phrases.last, phrases.count > 1 else { return joined(phrases) }
    let others = joined(phrases.dropLast())
    return Phrase(
      lt: "\(others.lt) ir \(last.lt)", en: "\(others.en) and \(last.en)", pl: "\(others.pl) i \(last.pl)")
  }

  /// Joins phrases language by language.
  ///
  /// - Parameters:
  ///   - phrases: The phrases.
  ///   - separator: What stands between them.
  /// - Returns: One phrase.
  public static func joined(_ phrases: [Phrase], separator: String = ", ") -> Phrase {
    Phrase(
      lt: phrases.map(\.lt).joined(separator: separator), en: phrases.map(\.en).joined(separator: separator),
      pl: phrases.map(\.pl).joined(separator: separator))
  }
}
