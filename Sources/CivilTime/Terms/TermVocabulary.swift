/// The words in which one language writes terms; the grammar that joins them is the same in all.
struct TermVocabulary: Sendable {
  /// Whole phrases for "all through the plan".
  let continuous: Set<String>
  /// Whole phrases for "some time within the plan".
  let wholePeriod: Set<String>
  /// Whole phrases for "again and again within the plan".
  let periodic: Set<String>
  /// Whole phrases for "when somebody needs it".
  let asNeeded: Set<String>
  /// Every form of a month's name, by its number.
  let months: [String: Int]
  /// Every form of a season's name, by its first month; a season has three.
  let seasons: [String: Int]
  /// Words after a numeral that make it a quarter or a half-year.
  let quarter: Set<String>
  let half: Set<String>
  /// Numerals in words, and the letters that stand before a figure for a quarter or a half-year: "Q1".
  let ordinals: [String: Int]
  let letters: [Substring: TermToken]
  /// What is hung on a figure: "7th".
  let endings: [String]
  /// The word that makes the day a last one.
  let by: Set<String>
  /// The words before a first day, between it and the last, and for the end of something.
  let from: Set<String>
  let through: Set<String>
  let end: Set<String>
  /// Words that say nothing here: "year", "day", "of".
  let noise: Set<String>

  /// The words of a language.
  static func of(_ language: Language) -> TermVocabulary {
    switch language {
    case .lithuanian: lithuanian
    case .english: english
    case .polish: polish
    }
  }

  /// Numbers the forms of twelve months, each given with its cases separated by spaces.
  static func numbered(_ months: [String]) -> [String: Int] {
    var forms: [String: Int] = [:]
    for (index, month) in months.enumerated() {
      for form in month.split(separator: " ") { forms[String(form)] = index + 1 }
    }
    return forms
  }
}
