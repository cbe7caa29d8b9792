public import Postgres

/// The domain's door to PostgreSQL: one Swift function for each door or query that the programs use.
///
/// It decides nothing. What may be done is decided behind the doors, by who asks (`session_user`).
public struct Register: ~Copyable {
  let connection: Connection
  /// The way by which it was opened, for a question that must be asked again.
  private let parameters: ConnectionParameters

  /// Opens the register.
  ///
  /// - Parameter parameters: The way to the database, as the person who asks.
  /// - Throws: ``RegisterError`` when there is no way, or the database has no register.
  public init(_ parameters: ConnectionParameters) throws(RegisterError) {
    self.parameters = parameters
    connection = try sortingErrors { () throws(PostgresError) in try Connection(parameters) }
  }

  borrowing func rows<Q: Query>(_ query: Q) throws(RegisterError) -> [Q.Row] {
    try sortingErrors { () throws(PostgresError) in try connection.rows(query) }
  }

  /// Runs a query that answers with exactly one row.
  borrowing func row<Q: Query>(_ query: Q) throws(RegisterError) -> Q.Row {
    guard let row = try rows(query).first else {
      throw .database(PostgresError(.unexpectedAnswer, "a query that answers with one row answered with none"))
    }
    return row
  }

  /// Asks a door whose answer may get lost on the way, and asks once more, by a new connection, when it did.
  ///
  /// Only for a query that carries a request: the door then acts once, however often it is asked. Where there is no
  /// new connection, the first error stands: whether the door acted is then not known.
  borrowing func answer<Q: Query>(to request: Q) throws(RegisterError) -> Q.Row {
    do throws(RegisterError) {
      return try row(request)
    } catch {
      guard case .database(let cause) = error, [.connectionLost, .timeout].contains(cause.kind) else { throw error }
      guard let again = try? Register(parameters) else { throw error }
      return try again.row(request)
    }
  }
}
