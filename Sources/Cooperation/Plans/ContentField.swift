/// A field of what is decided on, and what a change of it means for the ballots already cast.
public struct ContentField: Sendable, Equatable {
  /// What it is a field of.
  public let subject: Subject
  /// How the database and an amendment name it.
  public let name: String
  /// Whether a change voids the ballots; a change of any other field only tells those concerned.
  public let isSubstance: Bool

  /// Every field of every content, in the order in which people read them.
  public static let all =
    [("titles", true), ("period", true), ("directions", true)].map {
      ContentField(subject: .plan, name: $0.0, isSubstance: $0.1)
    }
    + [
      ("titles", true), ("term", true), ("lead", true), ("partners", true), ("direction", true), ("parent", true),
      ("needs", true), ("position", false), ("note", false),
    ].map { ContentField(subject: .measure, name: $0.0, isSubstance: $0.1) }
}
