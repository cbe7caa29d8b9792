import Postgres

/// Asks whether the clock has gone back.
private struct ClockBehind: Query {
  static var sql: StaticString { SQLText.clockBehind }
  let moment: Moment?
  var parameters: [Parameter] { [.text(moment?.text)] }

  static func read(_ row: inout RowReader) throws(PostgresError) -> String? { try row.next() }
}

extension Register {
  /// Tells whether the clock stands more than a day before where it has stood: then a tick tells nobody anything.
  ///
  /// - Parameter moment: What to take for now; `nil` for the database's clock.
  /// - Returns: The latest moment that a tick has believed, as 2026-11-21 10:19 by UTC; `nil` where the clock goes on.
  /// - Throws: ``RegisterError``.
  public borrowing func clockBehind(asOf moment: Moment?) throws(RegisterError) -> String? {
    try row(ClockBehind(moment: moment))
  }
}
