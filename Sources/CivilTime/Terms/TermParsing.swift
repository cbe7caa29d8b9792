extension Term {
  /// Reads a term as plans write it.
  ///
  /// Gives `nil` for a phrase that says nothing we know, or nothing within the plan.
  ///
  /// The phrases are those of real plans in the three languages: continuous, the whole year, quarters and half-years,
  /// months and days and ranges of them, "by" a day, every quarter, as needed, a season. A day without a year is that
  /// of the plan.
  ///
  /// - Parameters:
  ///   - phrase: The term as the plan's author wrote it.
  ///   - language: The language of the plan.
  ///   - period: The days that the plan covers.
  public init?(parsing phrase: String, in language: Language, period: CivilInterval) {
    let vocabulary = TermVocabulary.of(language)
    let normal = Self.normalised(phrase)
    func term(_ kind: Kind, _ interval: CivilInterval) -> Term {
      Term(phrase: phrase, kind: kind, interval: interval)
    }
    if vocabulary.continuous.contains(normal) { self = term(.continuous, period); return }
    if vocabulary.wholePeriod.contains(normal) { self = term(.dated, period); return }
    if vocabulary.periodic.contains(normal) { self = term(.periodic, period); return }
    if vocabulary.asNeeded.contains(normal) { self = term(.asNeeded, period); return }
    guard let tokens = TermToken.tokens(of: normal, vocabulary),
      let (kind, interval) = TermGrammar(period: period).meaning(of: tokens), interval.touches(period)
    else { return nil }
    self = term(kind, interval)
  }

  /// The phrase in lower case, with plain spaces and hyphens, and without the stop of a sentence.
  private static func normalised(_ phrase: String) -> String {
    let lowered = phrase.lowercased().map { character -> Character in
      switch character {
      case "–", "—", "−", "‑": "-"
      case _ where character.isWhitespace: " "
      default: character
      }
    }
    return String(lowered).split(separator: " ").joined(separator: " ")
  }
}
