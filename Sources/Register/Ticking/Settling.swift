import Postgres

/// Settles the questions whose time has come.
private struct SettleDueDecisions: Query {
  static var sql: StaticString { SQLText.settleDueDecisions }
  let moment: Moment?
  var parameters: [Parameter] { [.text(moment?.text)] }
  static func read(_ row: inout RowReader) throws(PostgresError) -> Int { try row.next() }
}

/// Seals what has been written.
private struct SealHistory: Query {
  static var sql: StaticString { SQLText.sealHistory }
  let rows: Int
  var parameters: [Parameter] { [.int32(Int32(rows))] }
  static func read(_ row: inout RowReader) throws(PostgresError) -> Int { try row.next() }
}

extension Register {
  /// Settles the questions whose time has come: a last day has passed, or silence has become consent.
  ///
  /// - Parameter moment: What to take for now; `nil` for the database's clock.
  /// - Returns: How many were settled.
  /// - Throws: ``RegisterError``.
  public borrowing func settleDueDecisions(asOf moment: Moment?) throws(RegisterError) -> Int {
    try row(SettleDueDecisions(moment: moment))
  }

  /// Seals history into its chain of hashes, as far as no open transaction can still come before.
  ///
  /// - Parameters:
  ///   - batch: The most rows in one transaction.
  ///   - mayGoOn: Asked before each transaction but the first.
  /// - Returns: How many were sealed.
  /// - Throws: ``RegisterError``.
  public borrowing func sealHistory(batch: Int, mayGoOn: () -> Bool = { true }) throws(RegisterError) -> Int {
    var sealed = 0
    repeat {
      let rows = try row(SealHistory(rows: batch))
      sealed += rows
      if rows < batch { break }
    } while mayGoOn()
    return sealed
  }
}
