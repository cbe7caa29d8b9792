public import Cooperation
import Postgres

/// What came of a move.
public struct Moved<State: LifeCycleState>: Sendable {
  /// The state that it led to.
  public let state: State
  /// When, to the minute by the protocol's clock: `2025-03-01 10:15`.
  public let at: String
}

/// Asks a measure's door for a move.
struct MoveMeasure: Query {
  static var sql: StaticString { SQLText.moveMeasure }
  let choice: PlanChoice
  let number: String
  let action: MeasureAction
  let account: String?
  let request: UUID

  var parameters: [Parameter] {
    [
      .text(choice.protocolCode), .text(choice.planCode), .text(number), .text(action.rawValue), .text(account),
      .uuid(request),
    ]
  }

  static func read(_ row: inout RowReader) throws(PostgresError) -> Moved<MeasureState> {
    try row.nextMoved()
  }
}

extension RowReader {
  /// Reads what came of a move: the state and the minute.
  mutating func nextMoved<State: LifeCycleState>() throws(PostgresError) -> Moved<State> {
    Moved(state: try nextWord(), at: try next())
  }
}

extension Register {
  /// Moves a measure along its life cycle.
  ///
  /// When the answer is lost on the way, the same request is sent once more: the door makes one move of it.
  ///
  /// - Parameters:
  ///   - number: The measure's number.
  ///   - choice: Which plan.
  ///   - action: What to do.
  ///   - account: The reason or the outcome, where the move wants one.
  /// - Returns: The new state, and when.
  /// - Throws: ``RegisterError``; refused with the rule that stands in the way.
  public borrowing func move(
    measure number: String, in choice: PlanChoice, _ action: MeasureAction, account: String?
  ) throws(RegisterError) -> Moved<MeasureState> {
    try answer(to: MoveMeasure(choice: choice, number: number, action: action, account: account, request: .random()))
  }
}
