public import CivilTime

/// A change of one field of an event.
public enum EventEdit: Sendable, Hashable {
  /// Its title; the languages that are not named keep theirs.
  case titles(LocalizedText)
  /// The first day of its first occurrence; it keeps its length unless the last day is named too.
  case first(CivilDate)
  /// The last day of its first occurrence.
  case last(CivilDate)
  /// The rule by which it comes again; `nil` for a single event.
  case recurrence(Recurrence?)
  /// The last day on which it may begin again; `nil` for an open series.
  case until(CivilDate?)
  /// Days on which the rule would have it begin and it does not.
  case exceptions([CivilDate])
  /// The number of the first occurrence; `nil` where nobody counts.
  case firstEdition(Int?)
  /// The code of the association that answers for it; `nil` where all do.
  case responsible(String?)

  /// The field's name, as the database knows it.
  public var field: String {
    switch self {
    case .titles: "titles"
    case .first: "first"
    case .last: "last"
    case .recurrence: "rule"
    case .until: "until"
    case .exceptions: "exceptions"
    case .firstEdition: "first_edition"
    case .responsible: "responsible"
    }
  }
}
