internal import CLibpq

extension Connection {
  /// Runs a query and returns its rows.
  ///
  /// - Parameter query: The statement, its parameters and the type of its rows.
  /// - Returns: The rows in the order the server sent them.
  /// - Throws: ``PostgresError`` with the server's `SQLSTATE` when the statement is rejected.
  public borrowing func rows<Q: Query>(_ query: Q) throws(PostgresError) -> [Q.Row] {
    let answer = try session.ask(Q.sql, query.parameters) { () throws(PostgresError) in try session.only() }
    let count = answer.count
    var rows: [Q.Row] = []
    rows.reserveCapacity(Int(count))
    for index in 0..<count {
      var reader = RowReader(result: answer.pointer, row: index)
      rows.append(try Q.read(&reader))
    }
    return rows
  }

  /// Runs a query and hands over its rows one by one, keeping none of them in memory.
  ///
  /// - Parameters:
  ///   - query: The statement, its parameters and the type of its rows.
  ///   - body: Called with each row, in the order the server sent them.
  /// - Throws: ``PostgresError`` of the statement, or what the body throws; the rest of the rows is then passed over.
  public borrowing func forEach<Q: Query>(
    _ query: Q, _ body: (Q.Row) throws(PostgresError) -> Void
  ) throws(PostgresError) {
    try session.ask(Q.sql, query.parameters) { () throws(PostgresError) in
      PQsetSingleRowMode(session.handle)
      try session.forEachRow { reader throws(PostgresError) in try body(try Q.read(&reader)) }
    }
  }

  /// Runs a statement that answers with a count only.
  ///
  /// - Parameter command: The statement and its parameters.
  /// - Returns: How many rows it touched.
  /// - Throws: ``PostgresError`` with the server's `SQLSTATE` when the statement is rejected.
  @discardableResult
  public borrowing func execute<C: Command>(_ command: C) throws(PostgresError) -> Int {
    try session.ask(C.sql, command.parameters) { () throws(PostgresError) in try session.only() }.affected
  }

  /// Runs several statements at once, without parameters or rows.
  ///
  /// - Parameter script: The statements, separated by semicolons.
  /// - Throws: ``PostgresError`` of the first statement that is rejected; those after it are not run.
  public borrowing func run(script: StaticString) throws(PostgresError) {
    try session.checkUsable()
    guard PQsendQuery(session.handle, session.text(of: script)) == 1 else { throw session.lost() }
    try session.finish()
  }
}
