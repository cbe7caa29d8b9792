public import CivilTime
public import Cooperation
import Postgres

struct ProposePlan: Query {
  static var sql: StaticString { SQLText.proposePlan }
  let protocolCode: String?
  let code: String
  let titles: LocalizedText
  let period: CivilInterval
  let request: UUID

  var parameters: [Parameter] {
    [
      .text(protocolCode), .text(code), .json(titles.json), .date(period.first), .date(period.last), .uuid(request),
    ]
  }

  static func read(_ row: inout RowReader) throws(PostgresError) -> Moved<PlanState> { try row.nextMoved() }
}

struct SetDirection: Query {
  static var sql: StaticString { SQLText.setDirection }
  let choice: PlanChoice
  let direction: Direction
  let position: Int
  let request: UUID

  var parameters: [Parameter] {
    [
      .text(choice.protocolCode), .text(choice.planCode), .text(direction.code), .json(direction.titles.json),
      .int32(Int32(position)), .uuid(request),
    ]
  }

  static func read(_ row: inout RowReader) throws(PostgresError) -> Moved<PlanState> { try row.nextMoved() }
}

struct RollOverPlan: Query {
  static var sql: StaticString { SQLText.rollOverPlan }
  let choice: PlanChoice
  let code: String
  let titles: LocalizedText
  let period: CivilInterval
  let answers: [MeasureAnswer]
  let request: UUID

  var parameters: [Parameter] {
    [
      .text(choice.protocolCode), .text(choice.planCode), .text(code), .json(titles.json), .date(period.first),
      .date(period.last), .json(JSONValue.array(answers.map(JSONValue.init)).text), .uuid(request),
    ]
  }

  static func read(_ row: inout RowReader) throws(PostgresError) -> Moved<PlanState> { try row.nextMoved() }
}

extension Register {
  /// Proposes a plan, empty as yet.
  ///
  /// - Parameters:
  ///   - code: Its short name within the protocol.
  ///   - protocolCode: The protocol's code; `nil` for the only one that the person sees.
  ///   - titles: Its title by language.
  ///   - period: The days that it covers.
  /// - Returns: Its state, and since when.
  /// - Throws: ``RegisterError``; refused for anybody but the coordinator.
  public borrowing func propose(
    plan code: String, of protocolCode: String?, titles: LocalizedText, period: CivilInterval
  ) throws(RegisterError) -> Moved<PlanState> {
    try answer(
      to: ProposePlan(protocolCode: protocolCode, code: code, titles: titles, period: period, request: .random()))
  }

  /// Adds a direction to a draft of a plan, or words it anew.
  ///
  /// - Parameters:
  ///   - direction: The direction.
  ///   - position: Its place among the directions, from 1.
  ///   - choice: Which plan.
  /// - Returns: The plan's state, and when.
  /// - Throws: ``RegisterError``; refused once the plan has been agreed.
  public borrowing func set(
    _ direction: Direction, at position: Int, in choice: PlanChoice
  ) throws(RegisterError) -> Moved<PlanState> {
    try answer(to: SetDirection(choice: choice, direction: direction, position: position, request: .random()))
  }

  /// Proposes the next plan from this one.
  ///
  /// - Parameters:
  ///   - choice: Which plan.
  ///   - code: The next plan's code.
  ///   - titles: The next plan's title by language.
  ///   - period: The days that the next plan covers.
  ///   - answers: What becomes of each measure.
  /// - Returns: The next plan's state, and since when.
  /// - Throws: ``RegisterError``; refused while a measure is unanswered.
  public borrowing func rollOver(
    _ choice: PlanChoice, to code: String, titles: LocalizedText, period: CivilInterval, answers: [MeasureAnswer]
  ) throws(RegisterError) -> Moved<PlanState> {
    try answer(
      to: RollOverPlan(
        choice: choice, code: code, titles: titles, period: period, answers: answers, request: .random()))
  }

  /// Moves a plan along its life cycle.
  ///
  /// - Parameters:
  ///   - choice: Which plan.
  ///   - action: What to do.
  ///   - account: The reason, where the move wants one.
  /// - Returns: The new state, and when.
  /// - Throws: ``RegisterError``; refused with the rule that stands in the way.
  public borrowing func move(
    plan choice: PlanChoice, _ action: PlanAction, account: String?
  ) throws(RegisterError) -> Moved<PlanState> {
    try answer(to: MovePlan(choice: choice, action: action, account: account, request: .random()))
  }
}

struct MovePlan: Query {
  static var sql: StaticString { SQLText.movePlan }
  let choice: PlanChoice
  let action: PlanAction
  let account: String?
  let request: UUID

  var parameters: [Parameter] {
    [
      .text(choice.protocolCode), .text(choice.planCode), .text(action.rawValue), .text(account), .uuid(request),
    ]
  }

  static func read(_ row: inout RowReader) throws(PostgresError) -> Moved<PlanState> { try row.nextMoved() }
}
