public import CivilTime
public import Cooperation
import Postgres

/// A line of history: one move that somebody made.
public struct HistoryLine: Sendable {
  /// When, to the minute by the protocol's clock: `2025-03-01 10:15`.
  public let at: String
  /// The life cycle of what was moved.
  public let subject: Subject
  /// The measure's number; `nil` for a move of the plan itself, or of an event.
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
  /// The event's code; `nil` for a move of a plan or a measure.
  public let event: String?
  /// The day by which one occurrence of the event is known, where it is about one.
  public let occurrence: CivilDate?
}

/// Lists what has happened to a plan, its measures and the events.
struct ReadHistory: Query {
  static var sql: StaticString { SQLText.history }
  let choice: PlanChoice
  let number: String?
  let event: String?
  let limit: Int

  var parameters: [Parameter] {
    [.text(choice.protocolCode), .text(choice.planCode), .text(number), .int64(Int64(limit)), .text(event)]
  }

  static func read(_ row: inout RowReader) throws(PostgresError) -> HistoryLine {
    HistoryLine(
      at: try row.next(), subject: try row.nextWord(), number: try row.next(), action: try row.next(),
      from: try row.next(), to: try row.next(), account: try row.next(), by: try row.next(),
      association: try row.next(), event: try row.next(), occurrence: try row.next())
  }
}

extension Register {
  /// Lists what has happened to a plan, its measures and the protocol's events, the newest first.
  ///
  /// - Parameters:
  ///   - choice: Which plan.
  ///   - number: A measure's number, for that measure alone; `nil` for all.
  ///   - event: An event's code, for that event alone; `nil` for all.
  ///   - limit: The most lines.
  /// - Returns: The moves.
  /// - Throws: ``RegisterError``; refused where there is no such plan, measure or event.
  public borrowing func history(
    _ choice: PlanChoice, measure number: String?, event: String? = nil, limit: Int
  ) throws(RegisterError) -> [HistoryLine] {
    try rows(ReadHistory(choice: choice, number: number, event: event, limit: limit))
  }
}
