import Postgres

/// Something that is wrong with the roles of an installation.
public struct RoleFault: Sendable, Equatable {
  /// What can be wrong.
  public enum Kind: String, Sendable {
    /// A group that migrations make is not there.
    case missing
    /// A group can be logged in as.
    case login
    /// A role that belongs to a group, or is one, has powers that go round every door.
    case powers
    /// No login may tick in this database.
    case daemon
  }

  /// What is wrong.
  public let kind: Kind
  /// The role concerned.
  public let role: String
  /// The powers that it must not have.
  public let powers: String?
  /// The statement that mends it, where one does.
  public let statement: String?
}

private struct ReadRoleFaults: Query {
  static var sql: StaticString { SQLText.examineRoles }
  let parameters: [Parameter] = []

  static func read(_ row: inout RowReader) throws(PostgresError) -> RoleFault {
    let name: String = try row.next()
    guard let kind = RoleFault.Kind(rawValue: name) else { throw PostgresError(.unexpectedAnswer, "a fault \(name)") }
    return RoleFault(kind: kind, role: try row.next(), powers: try row.next(), statement: try row.next())
  }
}

extension Register {
  /// Looks for what is wrong with the roles; there need be no register in the database.
  ///
  /// - Returns: What was found.
  /// - Throws: ``RegisterError``.
  public borrowing func roleFaults() throws(RegisterError) -> [RoleFault] { try rows(ReadRoleFaults()) }
}
