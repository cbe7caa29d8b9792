import Postgres

/// A line of history: one move that somebody made.
public struct HistoryLine: Sendable {
  /// When, to the minute by the protocol's clock: `2025-03-01 10:15`.
  public let at: String
  /// The life cycle of what was moved: `plan` or `measure`.
  public let subject: String
  /// The measure's number; `nil` for a move of the plan itself.
  public let number: String?
  /// What was done.
  public let action: String
  /// The state before.
  public let from: String
  /// The state after.
  public let to: String
  /// The reason or the outcome, where one was given.
  public let account: String?
  /// Who acted, as she is called.
  public let by: String
  /// For which association; `nil` for the registrar and the daemon.
  public let association: String?
}

/// Lists what has happened to a plan and its measures.
struct ReadHistory: Query {
  static var sql: StaticString { SQLText.history }
  let choice: PlanChoice
  let number: String?
  let limit: Int

  var parameters: [Parameter] {
    [.text(choice.protocolCode), .text(choice.planCode), .text(number), .int64(Int64(limit))]
  }

  static func read(_ row: inout RowReader) throws(PostgresError) -> HistoryLine {
    HistoryLine(
      at: try row.next(), subject: try row.next(), number: try row.next(), action: try row.next(),
      from: try row.next(), to: try row.next(), account: try row.next(), by: try row.next(),
      association: try row.next())
  }
}

extension Register {
  /// Lists what has happened to a plan and its measures, the newest first.
  ///
  /// - Parameters:
  ///   - choice: Which plan.
  ///   - number: A measure's number, for that measure alone; `nil` for the plan and all of them.
  ///   - limit: The most lines.
  /// - Returns: The moves.
  /// - Throws: ``RegisterError``; refused where there is no such plan or measure.
  public borrowing func history(
    _ choice: PlanChoice, measure number: String?, limit: Int
  ) throws(RegisterError) -> [HistoryLine] {
    try rows(ReadHistory(choice: choice, number: number, limit: limit))
  }
}
