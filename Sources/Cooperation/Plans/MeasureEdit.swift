public import CivilTime

/// A change of one field of a measure.
public enum MeasureEdit: Sendable, Hashable {
  /// Its title; the languages that are not named keep theirs.
  case titles(LocalizedText)
  /// When it is to be done, and the day by which it is due.
  case term(Term, due: CivilDate?)
  /// The code of the association that leads it; `nil` for all together.
  case lead(String?)
  /// The codes of those that share in it.
  case partners([String])
  /// The code of the direction that it stands under.
  case direction(String)
  /// The number of the measure that it is part of; `nil` for a measure of the plan itself.
  case parent(String?)
  /// A remark; `nil` for none.
  case note(String?)

  /// The field's name, as ``ContentField`` and the database know it.
  public var field: String {
    switch self {
    case .titles: "titles"
    case .term: "term"
    case .lead: "lead"
    case .partners: "partners"
    case .direction: "direction"
    case .parent: "parent"
    case .note: "note"
    }
  }
}
