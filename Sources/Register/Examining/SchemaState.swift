import Postgres

/// How the schema of a database stands to the one that this program carries.
public struct SchemaState: Sendable {
  /// Why the two do not fit together at all.
  public let problem: MigrationProblem?
  /// The migrations that have not run.
  public let pending: [String]
  /// The functions, grants and the like that are not as this program has them, by folder and name.
  public let differing: [String]
}

extension Register {
  /// Holds the database's schema against this program's, and changes nothing.
  ///
  /// - Returns: How it stands.
  /// - Throws: ``RegisterError``.
  public borrowing func schemaState() throws(RegisterError) -> SchemaState {
    guard try rows(LedgerExists()).first ?? false else {
      return SchemaState(problem: .missing, pending: [], differing: [])
    }
    let ledger = try sortingErrors { () throws(PostgresError) in try Ledger.read(connection) }
    do throws(MigrationProblem) {
      return SchemaState(
        problem: nil, pending: try ledger.pendingMigrations().map(\.step.name), differing: ledger.differingTexts)
    } catch {
      return SchemaState(problem: error, pending: [], differing: ledger.differingTexts)
    }
  }
}
