import Postgres

/// Lists the time zones that somebody lives by and the server does not know.
private struct ReadUnknownZones: Query {
  static var sql: StaticString { SQLText.examineZones }
  let parameters: [Parameter] = []
  static func read(_ row: inout RowReader) throws(PostgresError) -> String { try row.next() }
}

/// Lists the countries and years of which no holiday is known.
private struct ReadUnknownHolidays: Query {
  static var sql: StaticString { SQLText.examineHolidays }
  let parameters: [Parameter] = []

  static func read(_ row: inout RowReader) throws(PostgresError) -> (country: String, year: Int) {
    (try row.next(), try row.next())
  }
}

/// Counts what history has that is not sealed.
private struct ReadUnsealed: Query {
  static var sql: StaticString { SQLText.examineSeals }
  let parameters: [Parameter] = []

  static func read(_ row: inout RowReader) throws(PostgresError) -> (rows: Int64, age: Duration) {
    let rows: Int64 = try row.next()
    let age: Double? = try row.next()
    return (rows, .seconds(max(age ?? 0, 0)))
  }
}

extension Register {
  /// Lists the time zones that somebody lives by and the server does not know.
  ///
  /// - Returns: Their names.
  /// - Throws: ``RegisterError``.
  public borrowing func unknownZones() throws(RegisterError) -> [String] { try rows(ReadUnknownZones()) }

  /// Lists the countries and years, this one and the next, of which no holiday is known.
  ///
  /// - Returns: A country's code and a year each.
  /// - Throws: ``RegisterError``.
  public borrowing func unknownHolidays() throws(RegisterError) -> [(country: String, year: Int)] {
    try rows(ReadUnknownHolidays())
  }

  /// Tells how much of history is not sealed.
  ///
  /// - Returns: How many rows, and how long the oldest has waited.
  /// - Throws: ``RegisterError``.
  public borrowing func unsealedHistory() throws(RegisterError) -> (rows: Int64, age: Duration) {
    try row(ReadUnsealed())
  }
}
