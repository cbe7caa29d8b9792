public import Cooperation
public import Postgres

/// Why the register did not do what was asked.
public enum RegisterError: Error, Sendable {
  /// A rule of the domain stood in the way.
  case refused(Refusal)
  /// Program and schema do not fit together.
  case migration(MigrationProblem)
  /// The database or the way to it failed.
  case database(PostgresError)

  /// Whether the server, and no rule of the domain, says that the person may not.
  public var isLackOfPrivilege: Bool {
    guard case .database(let cause) = self else { return false }
    return cause.sqlState == .insufficientPrivilege
  }

  /// Sorts an error of the database: a refusal where the SQLSTATE is one of ours.
  ///
  /// - Parameter error: What the database said.
  init(_ error: PostgresError) {
    if let state = error.sqlState, let refusal = Refusal(sqlState: state.code, detail: error.detail) {
      self = .refused(refusal)
    } else if let state = error.sqlState, [.undefinedTable, .undefinedFunction, .invalidSchema].contains(state) {
      self = .migration(.missing)
    } else {
      self = .database(error)
    }
  }
}

/// Why program and schema do not fit together.
public enum MigrationProblem: Error, Sendable, Equatable {
  /// The database holds migrations that this program does not know.
  case newer(unknown: [String])
  /// A migration that has been applied was edited afterwards.
  case edited(String)
  /// This program carries texts that the database has left behind.
  case outdated([String])
  /// A migration is to run that sorts before one that has run.
  case outOfOrder(pending: String, applied: String)
  /// The database has no register yet, or an older one.
  case missing
}

/// Runs a piece of database work and sorts what it throws.
///
/// - Parameter work: The work.
/// - Returns: What the work returns.
/// - Throws: ``RegisterError``.
func sortingErrors<Result: ~Copyable>(_ work: () throws(PostgresError) -> Result) throws(RegisterError) -> Result {
  do {
    return try work()
  } catch {
    throw RegisterError(error)
  }
}
