public import CivilTime
public import Cooperation
import Postgres

/// A measure as it was at the end of a day.
public struct PastMeasure: Sendable {
  let protocolCode: String
  let planCode: String
  /// Its number.
  public let number: String
  /// The number of the measure that it was part of.
  public let parent: String?
  let direction: String
  /// Its title, in the language asked for.
  public let title: String
  /// Its term as the plan's author wrote it.
  public let term: String
  let due: CivilDate?
  /// The code of the association that led it; `nil` where all led it together.
  public let lead: String?
  /// The codes of those that shared in it.
  public let partners: String?
  let state: MeasureState
  let stateSince: String
  /// How far it had come, in per cent; `nil` where nobody had said.
  public let progress: Int?
  /// What had become of it by that day.
  public let outcome: MeasureOutcome
}

struct ReadPastMeasures: Query {
  static var sql: StaticString { SQLText.reportAsOf }
  let day: CivilDate
  let choice: PlanChoice
  let language: Language

  var parameters: [Parameter] {
    [.date(day), .text(choice.protocolCode), .text(choice.planCode), .text(language.rawValue)]
  }

  static func read(_ row: inout RowReader) throws(PostgresError) -> PastMeasure {
    PastMeasure(
      protocolCode: try row.next(), planCode: try row.next(), number: try row.next(), parent: try row.next(),
      direction: try row.next(), title: try row.next(), term: try row.next(), due: try row.next(),
      lead: try row.next(), partners: try row.next(), state: try row.nextWord(), stateSince: try row.next(),
      progress: try row.next(), outcome: try row.nextWord())
  }
}

extension RawTable {
  /// The measures as a script takes them.
  ///
  /// - Parameter measures: The rows.
  public init(_ measures: [PastMeasure]) {
    self.init(
      measures,
      [
        ("protocol", { .text($0.protocolCode) }), ("plan", { .text($0.planCode) }), ("number", { .text($0.number) }),
        ("parent_number", { .text($0.parent) }), ("direction", { .text($0.direction) }),
        ("title", { .text($0.title) }), ("term_phrase", { .text($0.term) }), ("due", { .text($0.due?.description) }),
        ("lead", { .text($0.lead) }), ("partners", { .text($0.partners) }), ("state", { .text($0.state.rawValue) }),
        ("state_since", { .text($0.stateSince) }), ("progress", { .number($0.progress) }),
        ("outcome", { .text($0.outcome.rawValue) }),
      ])
  }
}
