extension Term {
  /// Reads a term as plans write it.
  ///
  /// The phrases are those of real plans in the three languages: continuous, the whole year, quarters and half-years,
  /// months and days and ranges of them, "by" a day, every quarter, as needed, a season. A day without a year is that
  /// of the plan.
  ///
  /// - Parameters:
  ///   - phrase: The term as the plan's author wrote it.
  ///   - language: The language of the plan.
  ///   - period: The days that the plan covers.
  /// - Throws: ``TermError`` for a phrase that says nothing we know, or nothing within the plan.
  public init(parsing phrase: String, in language: Language, period: CivilInterval) throws(TermError) {
    let vocabulary = TermVocabulary.of(language)
    let normal = Self.normalised(phrase)
    if let kind = vocabulary.kind(of: normal) {
      self.init(phrase: phrase, kind: kind, interval: period)
      return
    }
    let tokens = try TermToken.tokens(of: normal, vocabulary)
    let (kind, interval) = try TermGrammar(period: period).meaning(of: tokens)
    guard interval.touches(period) else { throw .outsidePlan(interval) }
    self.init(phrase: phrase, kind: kind, interval: interval)
  }

  /// Reads a term as plans write it, in whichever of the languages knows its words.
  ///
  /// - Parameters:
  ///   - phrase: The term as the plan's author wrote it.
  ///   - period: The days that the plan covers.
  /// - Throws: ``TermError``: what a language that knows the words says against them is more to the point than that
  ///   the others do not.
  public init(parsing phrase: String, period: CivilInterval) throws(TermError) {
    var problem = TermError.notATerm
    for language in Language.allCases {
      do throws(TermError) {
        try self.init(parsing: phrase, in: language, period: period)
        return
      } catch .unknownWord {
        continue
      } catch .notATerm {
        continue
      } catch {
        problem = error
      }
    }
    throw problem
  }

  /// The phrase in lower case, with plain spaces and hyphens.
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

extension TermVocabulary {
  /// What a whole phrase means that covers the plan.
  fileprivate func kind(of phrase: String) -> Term.Kind? {
    if continuous.contains(phrase) { return .continuous }
    if wholePeriod.contains(phrase) { return .dated }
    if periodic.contains(phrase) { return .periodic }
    return asNeeded.contains(phrase) ? .asNeeded : nil
  }
}
