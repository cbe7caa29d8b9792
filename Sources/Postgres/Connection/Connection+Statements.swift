internal import CLibpq

extension Connection {
  /// Runs a query and returns its rows.
  ///
  /// - Parameter query: The statement, its parameters and the type of its rows.
  /// - Returns: The rows in the order the server sent them.
  /// - Throws: ``PostgresError`` with the server's `SQLSTATE` when the statement is rejected.
  public borrowing func rows<Q: Query>(_ query: Q) throws(PostgresError) -> [Q.Row] {
    try session.send(Q.sql, query.parameters)
    let answer = try session.only()
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
    try session.send(Q.sql, query.parameters)
    PQsetSingleRowMode(session.handle)
    var first: PostgresError?
    while let pointer = try session.next() {
      let answer = Answer(pointer)
      guard first == nil else { continue }
      first = session.failure(in: answer)
      if session.isBroken { break }
      for index in 0..<answer.count where first == nil {
        var reader = RowReader(result: answer.pointer, row: index)
        do throws(PostgresError) {
          try body(try Q.read(&reader))
        } catch {
          first = error
        }
      }
    }
    if let first { throw first }
  }

  /// Runs a statement that answers with a count only.
  ///
  /// - Parameter command: The statement and its parameters.
  /// - Returns: How many rows it touched.
  /// - Throws: ``PostgresError`` with the server's `SQLSTATE` when the statement is rejected.
  @discardableResult
  public borrowing func execute<C: Command>(_ command: C) throws(PostgresError) -> Int {
    try session.send(C.sql, command.parameters)
    return try session.only().affected
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
