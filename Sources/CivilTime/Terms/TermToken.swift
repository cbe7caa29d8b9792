/// A word of a term, sorted by what it can be.
enum TermToken: Equatable {
  case number(Int)
  case year(Int)
  case month(Int)
  case season(Int)
  /// I to IV; a plan also writes 1 to 4, which stay numbers.
  case roman(Int)
  case quarter
  case half
  case by
  case dash
  case day(CivilDate)

  /// Sorts the words of a phrase.
  ///
  /// - Parameters:
  ///   - phrase: The phrase, already in lower case, with plain spaces and hyphens.
  ///   - vocabulary: The words of its language.
  /// - Returns: `nil` where a word is none of the language's.
  static func tokens(of phrase: String, _ vocabulary: TermVocabulary) -> [TermToken]? {
    var tokens: [TermToken] = []
    for word in words(of: phrase) {
      if vocabulary.noise.contains(word) { continue }
      guard let token = token(word, vocabulary) else { return nil }
      tokens.append(token)
    }
    return tokens
  }

  private static func token(_ word: String, _ vocabulary: TermVocabulary) -> TermToken? {
    if word == "-" { return .dash }
    if let day = CivilDate(word) { return .day(day) }
    if let number = Int(word), word.utf8.allSatisfy({ (48...57).contains($0) }) {
      return word.count == 4 ? .year(number) : .number(number)
    }
    if let month = vocabulary.months[word] { return .month(month) }
    if let first = vocabulary.seasons[word] { return .season(first) }
    if vocabulary.quarter.contains(word) { return .quarter }
    if vocabulary.half.contains(word) { return .half }
    if vocabulary.by.contains(word) { return .by }
    let ordinals = ["i", "ii", "iii", "iv"]
    let spelled = ["first", "second", "third", "fourth"]
    if let index = ordinals.firstIndex(of: word) ?? spelled.firstIndex(of: word) { return .roman(index + 1) }
    // "q1", "h2", "1st", "7th".
    if let first = word.first, let number = Int(word.dropFirst()), (1...4).contains(number) {
      if vocabulary.quarter.contains(String(first)) { return .roman(number).joined(with: .quarter) }
      if vocabulary.half.contains(String(first)) { return .roman(number).joined(with: .half) }
    }
    for ending in ["st", "nd", "rd", "th", "."] where word.hasSuffix(ending) {
      if let number = Int(word.dropLast(ending.count)), number < 100 { return .number(number) }
    }
    return nil
  }

  /// "q1" is two tokens in one word; the halves are told apart by their sign.
  private func joined(with unit: TermToken) -> TermToken {
    guard case .roman(let number) = self else { return self }
    return unit == .quarter ? .roman(number) : .roman(-number)
  }

  /// The words of a phrase: a hyphen between numbers or names stands alone, one inside an ISO date does not.
  private static func words(of phrase: String) -> [String] {
    phrase.split(whereSeparator: { $0 == " " || $0 == "," }).flatMap { part -> [String] in
      let word = String(part)
      if CivilDate(word) != nil || !word.contains("-") || word == "half-year" { return [word] }
      var words: [String] = []
      for (index, piece) in word.split(separator: "-", omittingEmptySubsequences: false).enumerated() {
        if index > 0 { words.append("-") }
        if !piece.isEmpty { words.append(String(piece)) }
      }
      return words
    }
  }
}
