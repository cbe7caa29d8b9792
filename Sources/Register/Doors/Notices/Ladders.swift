import Postgres

private struct SetLadder: Query {
  static var sql: StaticString { SQLText.setLadder }
  let choice: PlanChoice
  let measure: String?
  let event: String?
  let rungs: [Int]

  var parameters: [Parameter] {
    [
      .text(choice.protocolCode), .text(choice.planCode), .text(measure), .text(event), .text(rungs.arrayText),
    ]
  }

  static func read(_ row: inout RowReader) throws(PostgresError) -> Bool { try row.next() }
}

private struct SetSilence: Query {
  static var sql: StaticString { SQLText.setSilence }
  let protocolCode: String?
  let days: Int?
  var parameters: [Parameter] { [.text(protocolCode), .int32(days.map(Int32.init))] }
  static func read(_ row: inout RowReader) throws(PostgresError) -> Bool { try row.next() }
}

extension Register {
  /// Sets how many days before one measure or one event people are reminded of it.
  ///
  /// - Parameters:
  ///   - rungs: The days; none gives back the protocol's ladder.
  ///   - measure: The measure's number; `nil` for an event.
  ///   - event: The event's code; `nil` for a measure.
  ///   - choice: Which protocol and plan are meant.
  /// - Throws: ``RegisterError``.
  public borrowing func setLadder(
    _ rungs: [Int], measure: String?, event: String?, in choice: PlanChoice
  ) throws(RegisterError) {
    _ = try row(SetLadder(choice: choice, measure: measure, event: event, rungs: rungs))
  }

  /// Sets after how many days without news of a measure its lead is asked.
  ///
  /// - Parameters:
  ///   - days: How many; `nil` for never.
  ///   - protocolCode: Which protocol; `nil` for the only one.
  /// - Throws: ``RegisterError``.
  public borrowing func setSilence(_ days: Int?, of protocolCode: String?) throws(RegisterError) {
    _ = try row(SetSilence(protocolCode: protocolCode, days: days))
  }
}
