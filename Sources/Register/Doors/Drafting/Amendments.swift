public import Cooperation
import Postgres

/// Which amendment is meant.
public struct AmendmentChoice: Sendable {
  let protocolCode: String?
  let number: Int

  /// Makes a choice.
  ///
  /// - Parameters:
  ///   - protocolCode: The protocol's code; `nil` for the only one that the person sees.
  ///   - number: The amendment's number within the protocol.
  public init(protocolCode: String?, number: Int) {
    self.protocolCode = protocolCode
    self.number = number
  }
}

struct ProposeAmendment: Query {
  static var sql: StaticString { SQLText.proposeAmendment }
  let choice: PlanChoice
  let reason: String?
  let request: UUID

  var parameters: [Parameter] {
    [.text(choice.protocolCode), .text(choice.planCode), .text(reason), .uuid(request)]
  }

  static func read(_ row: inout RowReader) throws(PostgresError) -> Int { try row.next() }
}

struct AmendMeasure: Query {
  static var sql: StaticString { SQLText.amendMeasure }
  let choice: AmendmentChoice
  let number: String
  let edits: [MeasureEdit]
  let request: UUID

  var parameters: [Parameter] {
    [
      .text(choice.protocolCode), .int32(Int32(choice.number)), .text(number), .json(JSONValue(edits).text),
      .uuid(request),
    ]
  }

  static func read(_ row: inout RowReader) throws(PostgresError) -> Moved<AmendmentState> { try row.nextMoved() }
}

struct WithdrawAmendment: Query {
  static var sql: StaticString { SQLText.withdrawAmendment }
  let choice: AmendmentChoice
  let reason: String?
  let request: UUID

  var parameters: [Parameter] {
    [.text(choice.protocolCode), .int32(Int32(choice.number)), .text(reason), .uuid(request)]
  }

  static func read(_ row: inout RowReader) throws(PostgresError) -> Moved<AmendmentState> { try row.nextMoved() }
}

extension Register {
  /// Proposes an amendment of an agreed plan, without differences as yet.
  ///
  /// - Parameters:
  ///   - choice: Which plan.
  ///   - reason: Why.
  /// - Returns: The amendment's number within the protocol.
  /// - Throws: ``RegisterError``; refused for a plan that has not been agreed.
  public borrowing func proposeAmendment(
    of choice: PlanChoice, reason: String?
  ) throws(RegisterError) -> Int {
    try answer(to: ProposeAmendment(choice: choice, reason: reason, request: .random()))
  }

  /// Adds to an amendment how a measure would differ; a number that the plan lacks is a new measure.
  ///
  /// - Parameters:
  ///   - number: The measure's number.
  ///   - choice: Which amendment.
  ///   - edits: What would change.
  /// - Returns: The amendment's state, and when.
  /// - Throws: ``RegisterError``; refused with the rule that stands in the way.
  public borrowing func amend(
    measure number: String, by choice: AmendmentChoice, _ edits: [MeasureEdit]
  ) throws(RegisterError) -> Moved<AmendmentState> {
    try answer(to: AmendMeasure(choice: choice, number: number, edits: edits, request: .random()))
  }

  /// Takes an amendment back.
  ///
  /// - Parameters:
  ///   - choice: Which amendment.
  ///   - reason: Why.
  /// - Returns: Its state, and since when.
  /// - Throws: ``RegisterError``; refused where it is not hers to take back.
  public borrowing func withdraw(
    _ choice: AmendmentChoice, reason: String?
  ) throws(RegisterError) -> Moved<AmendmentState> {
    try answer(to: WithdrawAmendment(choice: choice, reason: reason, request: .random()))
  }
}
