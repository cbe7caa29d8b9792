import CivilTime
public import Cooperation
import Postgres

struct ProposeMeasure: Query {
  static var sql: StaticString { SQLText.proposeMeasure }
  let choice: PlanChoice
  let measure: Measure
  let request: UUID

  var parameters: [Parameter] {
    [
      .text(choice.protocolCode), .text(choice.planCode), .text(measure.number), .text(measure.parent),
      .text(measure.direction), .json(measure.titles.json), .text(measure.term.phrase),
      .text(measure.term.kind.rawValue), .date(measure.term.interval.first), .date(measure.term.interval.last),
      .date(measure.due), .text(measure.lead), .textArray(measure.partners), .uuid(request),
    ]
  }

  static func read(_ row: inout RowReader) throws(PostgresError) -> Moved<MeasureState> { try row.nextMoved() }
}

struct ChangeMeasure: Query {
  static var sql: StaticString { SQLText.changeMeasure }
  let choice: PlanChoice
  let number: String
  let edits: [MeasureEdit]
  let request: UUID

  var parameters: [Parameter] {
    [
      .text(choice.protocolCode), .text(choice.planCode), .text(number), .json(JSONValue(edits).text), .uuid(request),
    ]
  }

  static func read(_ row: inout RowReader) throws(PostgresError) -> Moved<MeasureState> { try row.nextMoved() }
}

struct SetNeed: Query {
  static var sql: StaticString { SQLText.setNeed }
  let choice: PlanChoice
  let number: String
  let needed: String
  let delay: Int?
  let request: UUID

  var parameters: [Parameter] {
    [
      .text(choice.protocolCode), .text(choice.planCode), .text(number), .text(needed), .int32(delay.map(Int32.init)),
      .uuid(request),
    ]
  }

  static func read(_ row: inout RowReader) throws(PostgresError) -> Moved<MeasureState> { try row.nextMoved() }
}

extension Register {
  /// Proposes a measure.
  ///
  /// - Parameters:
  ///   - measure: The measure.
  ///   - choice: Which plan.
  /// - Returns: Its state, and since when.
  /// - Throws: ``RegisterError``; refused with the rule that stands in the way.
  public borrowing func propose(
    _ measure: Measure, in choice: PlanChoice
  ) throws(RegisterError) -> Moved<MeasureState> {
    try answer(to: ProposeMeasure(choice: choice, measure: measure, request: .random()))
  }

  /// Changes a measure that is still a proposal.
  ///
  /// - Parameters:
  ///   - number: The measure's number.
  ///   - choice: Which plan.
  ///   - edits: What changes.
  /// - Returns: Its state, and when.
  /// - Throws: ``RegisterError``; refused once it has been agreed.
  public borrowing func change(
    measure number: String, in choice: PlanChoice, _ edits: [MeasureEdit]
  ) throws(RegisterError) -> Moved<MeasureState> {
    try answer(to: ChangeMeasure(choice: choice, number: number, edits: edits, request: .random()))
  }

  /// Lets a measure wait for another, or no longer.
  ///
  /// - Parameters:
  ///   - number: The measure's number.
  ///   - needed: The number of the one that it waits for.
  ///   - delay: The days between; `nil` when it is to wait no longer.
  ///   - choice: Which plan.
  /// - Returns: Its state, and when.
  /// - Throws: ``RegisterError``; refused where measures would wait for each other.
  public borrowing func postpone(
    start number: String, until needed: String, delay: Int?, in choice: PlanChoice
  ) throws(RegisterError) -> Moved<MeasureState> {
    try answer(to: SetNeed(choice: choice, number: number, needed: needed, delay: delay, request: .random()))
  }
}
