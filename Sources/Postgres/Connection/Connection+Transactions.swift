internal import CLibpq

/// What a transaction sees of others that run beside it.
public enum Isolation: Sendable, CaseIterable {
  case readCommitted, repeatableRead, serializable

  fileprivate var begin: StaticString {
    switch self {
    case .readCommitted: "begin isolation level read committed"
    case .repeatableRead: "begin isolation level repeatable read"
    case .serializable: "begin isolation level serializable"
    }
  }
}

extension Connection {
  /// Does something in one transaction: all of it, or nothing.
  ///
  /// - Parameters:
  ///   - isolation: What it sees of others that run beside it.
  ///   - retries: How often it is run again from the start when the server says that this may help.
  ///   - body: What to do; it must bear being run again.
  /// - Returns: What the body returns.
  /// - Throws: What the body throws, after everything has been taken back. A ``PostgresError`` of the kind
  ///   connectionLost on the commit leaves open whether it took effect: repeat it by a request that makes that safe.
  public borrowing func transaction<Result>(
    isolation: Isolation = .readCommitted, retries: Int = 0, _ body: () throws(PostgresError) -> Result
  ) throws(PostgresError) -> Result {
    guard session.isBroken || !hasOpenTransaction else {
      throw PostgresError(
        .server, "a transaction is open already: its end would be this one's", sqlState: SQLState("25001"))
    }
    var left = retries
    while true {
      try run(script: isolation.begin)
      do throws(PostgresError) {
        let result = try body()
        try commit()
        return result
      } catch {
        if !session.isBroken, PQtransactionStatus(session.handle) != PQTRANS_IDLE { try? run(script: "rollback") }
        guard error.isTransient, left > 0, !session.isBroken else { throw error }
        left -= 1
      }
    }
  }

  /// Does something inside the open transaction that may fail alone: what it did is taken back, the rest stands.
  ///
  /// - Parameter body: What to do; no attempt within an attempt.
  /// - Returns: What the body returns.
  /// - Throws: What the body throws. The transaction goes on, unless the connection broke.
  public borrowing func attempt<Result>(
    _ body: () throws(PostgresError) -> Result
  ) throws(PostgresError) -> Result {
    try run(script: "savepoint attempt")
    do throws(PostgresError) {
      let result = try body()
      try run(script: "release savepoint attempt")
      return result
    } catch {
      if !session.isBroken { try run(script: "rollback to savepoint attempt; release savepoint attempt") }
      throw error
    }
  }

  private var hasOpenTransaction: Bool {
    let status = PQtransactionStatus(session.handle)
    return status == PQTRANS_INTRANS || status == PQTRANS_INERROR
  }

  /// Commits.
  ///
  /// A transaction in which a statement failed is answered with a rollback and no error, which is one.
  private borrowing func commit() throws(PostgresError) {
    guard PQtransactionStatus(session.handle) != PQTRANS_INERROR else {
      throw PostgresError(
        .server, "a statement of the transaction had failed, so nothing was committed", sqlState: SQLState("25P02"))
    }
    guard PQtransactionStatus(session.handle) != PQTRANS_IDLE else {
      throw PostgresError(.server, "the transaction was ended before its commit", sqlState: SQLState("25P01"))
    }
    try run(script: "commit")
  }
}
