import CivilTime
import Postgres

/// A field of a measure that is other than it was.
public struct PlanChange: Sendable {
  let protocolCode: String
  let planCode: String
  /// The measure's number.
  public let number: String
  /// The field's name; `state` for where it is in its life cycle.
  public let field: String
  let before: String?
  let after: String?
  /// What it was, as people read it; `nil` for nothing.
  public let beforeText: String?
  /// What it is.
  public let afterText: String?
  /// Whether there was no such measure before.
  public var isNew: Bool { before == nil }
}

struct ReadPlanChanges: Query {
  static var sql: StaticString { SQLText.reportChanges }
  let first: CivilDate
  let last: CivilDate?
  let choice: PlanChoice
  let language: Language

  var parameters: [Parameter] {
    [
      .date(first), .date(last), .text(choice.protocolCode), .text(choice.planCode),
      .text(language.rawValue),
    ]
  }

  static func read(_ row: inout RowReader) throws(PostgresError) -> PlanChange {
    PlanChange(
      protocolCode: try row.next(), planCode: try row.next(), number: try row.next(), field: try row.next(),
      before: try row.next(), after: try row.next(), beforeText: try row.next(), afterText: try row.next())
  }
}

extension RawTable {
  /// The changes as a script takes them.
  ///
  /// - Parameter changes: The rows.
  public init(_ changes: [PlanChange]) {
    self.init(
      changes,
      [
        ("protocol", { .text($0.protocolCode) }), ("plan", { .text($0.planCode) }), ("number", { .text($0.number) }),
        ("field", { .text($0.field) }), ("before", { .json($0.before, cell: $0.beforeText) }),
        ("after", { .json($0.after, cell: $0.afterText) }),
      ])
  }
}
