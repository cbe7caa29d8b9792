/// A word of a term, sorted by what it can be.
enum TermToken: Equatable {
  case number(Int)
  case year(Int)
  case month(Int)
  /// A season, by its first month.
  case season(Int)
  /// I to IV, or spelled: "first".
  case ordinal(Int)
  case quarter
  case half
  /// "By": what follows ends the term.
  case by
  /// "From": what follows begins it.
  case from
  /// A hyphen, or a word in its place: "to".
  case dash
  /// "The end of".
  case end
  case day(CivilDate)

  /// Sorts the words of a phrase.
  ///
  /// - Parameters:
  ///   - phrase: The phrase, already in lower case, with plain spaces and hyphens.
  ///   - vocabulary: The words of its language.
  /// - Returns: The words that say something.
  /// - Throws: ``TermError/unknownWord(_:)``, or ``TermError/noSuchDay`` for 2025-02-30.
  static func tokens(of phrase: String, _ vocabulary: TermVocabulary) throws(TermError) -> [TermToken] {
    var tokens: [TermToken] = []
    for word in try words(of: phrase) where !vocabulary.noise.contains(word) {
      guard let sorted = sorted(word, vocabulary) else { throw .unknownWord(word) }
      tokens += sorted
    }
    return tokens
  }

  private static func sorted(_ word: String, _ vocabulary: TermVocabulary) -> [TermToken]? {
    if word == "-" || vocabulary.through.contains(word) { return [.dash] }
    if let day = CivilDate(word) { return [.day(day)] }
    if let number = digits(word[...]) { return [word.utf8.count == 4 ? .year(number) : .number(number)] }
    if let month = vocabulary.months[word] { return [.month(month)] }
    if let first = vocabulary.seasons[word] { return [.season(first)] }
    if vocabulary.quarter.contains(word) { return [.quarter] }
    if vocabulary.half.contains(word) { return [.half] }
    if vocabulary.by.contains(word) { return [.by] }
    if vocabulary.from.contains(word) { return [.from] }
    if vocabulary.end.contains(word) { return [.end] }
    if let index = ["i", "ii", "iii", "iv"].firstIndex(of: word) { return [.ordinal(index + 1)] }
    if let number = vocabulary.ordinals[word] { return [.ordinal(number)] }
    // "Q1", "H2"; "7th".
    if let unit = vocabulary.letters[word.prefix(1)], let number = digits(word.dropFirst()) {
      return [.number(number), unit]
    }
    for ending in vocabulary.endings where word.hasSuffix(ending) {
      if let number = digits(word.dropLast(ending.count)), number < 100 { return [.number(number)] }
    }
    return nil
  }

  /// A number of up to four digits.
  private static func digits(_ text: Substring) -> Int? {
    guard (1...4).contains(text.utf8.count), text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return Int(text)
  }

  /// The words of a phrase: a hyphen between numbers or names stands alone, one inside an ISO date does not.
  private static func words(of phrase: String) throws(TermError) -> [String] {
    var words: [String] = []
    for part in phrase.split(whereSeparator: { $0 == " " || $0 == "," }) {
      let pieces = part.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
      switch pieces.map(\.utf8.count) {
      case [4, 2, 2] where CivilDate(String(part)) != nil: words.append(String(part))
      case [4, 2, 2] where pieces.allSatisfy({ digits($0[...]) != nil }): throw .noSuchDay
      case [4, 2, 2, 4, 2, 2]:
        words += [pieces[0..<3].joined(separator: "-"), "-", pieces[3..<6].joined(separator: "-")]
      case [4, 4] where part == "half-year": words.append("half-year")
      default:
        for (index, piece) in pieces.enumerated() {
          if index > 0 { words.append("-") }
          if !piece.isEmpty { words.append(piece) }
        }
      }
    }
    return words
  }
}
