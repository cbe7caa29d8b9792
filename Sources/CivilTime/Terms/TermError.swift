/// Why a phrase is no term of a plan.
public enum TermError: Error, Sendable, Hashable {
  /// A word that terms in the language do not have, in lower case.
  case unknownWord(String)
  /// Known words, or none, that do not join to a term.
  case notATerm
  /// A day, a quarter or a half-year that the calendar lacks: 30 February, a fifth quarter.
  case noSuchDay
  /// It would end before it begins.
  case endsBeforeItBegins(first: CivilDate, last: CivilDate)
  /// Understood, but none of its days is in the plan.
  case outsidePlan(CivilInterval)
}
