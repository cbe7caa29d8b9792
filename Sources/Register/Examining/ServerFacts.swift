import Postgres

/// What an installation stands on: the server, and the database that the register is in.
public struct ServerFacts: Sendable {
  /// The server's version, as 150018 for 15.18.
  public let version: Int
  /// How the database keeps text.
  public let encoding: String
  /// The server's clock, in seconds since 1970-01-01 00:00 UTC.
  public let clock: Double
  /// The database's name, as a statement takes it.
  public let database: String
  /// The version of its collation that its indexes were built with; `nil` where none is kept.
  public let recordedCollation: String?
  /// The version of its collation that the server has now; `nil` where it has none.
  public let actualCollation: String?
  /// Whether everybody may make temporary tables or schemas in it.
  public let isOpenToAll: Bool
}

private struct ReadServerFacts: Query {
  static var sql: StaticString { SQLText.examineServer }
  let parameters: [Parameter] = []

  static func read(_ row: inout RowReader) throws(PostgresError) -> ServerFacts {
    ServerFacts(
      version: try row.next(), encoding: try row.next(), clock: try row.next(), database: try row.next(),
      recordedCollation: try row.next(), actualCollation: try row.next(), isOpenToAll: try row.next())
  }
}

extension Register {
  /// Tells what the installation stands on; there need be no register in the database.
  ///
  /// - Returns: The facts.
  /// - Throws: ``RegisterError``.
  public borrowing func serverFacts() throws(RegisterError) -> ServerFacts { try row(ReadServerFacts()) }
}
