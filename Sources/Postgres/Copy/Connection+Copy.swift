internal import CLibpq

extension Connection {
  /// Sends rows to the server as `COPY … FROM STDIN` takes them: all of them, or none.
  ///
  /// - Parameters:
  ///   - statement: The COPY statement, with its format.
  ///   - next: Gives the next piece of the data, cut wherever it likes; `nil` at the end.
  /// - Returns: How many rows the server took.
  /// - Throws: ``PostgresError`` of the statement or the data, or what `next` throws; then no row was taken.
  @discardableResult
  public borrowing func copy(
    into statement: StaticString, from next: () throws(PostgresError) -> [UInt8]?
  ) throws(PostgresError) -> Int {
    try begin(statement, expecting: PGRES_COPY_IN)
    do throws(PostgresError) {
      while let piece = try next() { try session.put(piece) }
    } catch {
      // The server ends the COPY with an error of its own, which is of no interest beside this one.
      if !session.isBroken {
        PQputCopyEnd(session.handle, "abandoned by the client")
        try? session.finish()
      }
      throw error
    }
    guard PQputCopyEnd(session.handle, nil) >= 0 else { throw session.lost() }
    return try session.only().affected
  }

  /// Reads rows from the server as `COPY … TO STDOUT` gives them.
  ///
  /// - Parameters:
  ///   - statement: The COPY statement, with its format.
  ///   - body: Called with each row's bytes.
  /// - Throws: ``PostgresError`` of the statement, or what the body throws; the rest is then passed over.
  public borrowing func copy(
    from statement: StaticString, _ body: ([UInt8]) throws(PostgresError) -> Void
  ) throws(PostgresError) {
    try begin(statement, expecting: PGRES_COPY_OUT)
    var first: PostgresError?
    while let row = try session.takeCopyRow() {
      guard first == nil else { continue }
      do throws(PostgresError) { try body(row) } catch { first = error }
    }
    try session.finish()
    if let first { throw first }
  }

  private borrowing func begin(
    _ statement: StaticString, expecting status: ExecStatusType
  ) throws(PostgresError) {
    try session.checkUsable()
    guard PQsendQuery(session.handle, session.text(of: statement)) == 1 else { throw session.lost() }
    guard let pointer = try session.next() else { throw session.lost("the server ended without an answer") }
    let answer = Answer(pointer)
    if answer.status == status { return }
    let failure = session.failure(in: answer)
    if !session.isBroken { try session.finish() }
    throw failure ?? PostgresError(.unexpectedAnswer, "the statement is no COPY of this direction")
  }
}

extension Session {
  /// Hands a piece of COPY data over, waiting while the server is slower than we are.
  func put(_ piece: [UInt8]) throws(PostgresError) {
    let deadline = deadline
    while true {
      let taken = piece.withUnsafeBytes { bytes in
        PQputCopyData(handle, bytes.assumingMemoryBound(to: CChar.self).baseAddress, Int32(bytes.count))
      }
      if taken < 0 { throw lost() }
      if taken == 1 { break }
      try flushSome(until: deadline)
    }
    // What libpq keeps in memory must not grow with the data.
    while PQflush(handle) == 1 { try flushSome(until: deadline) }
  }

  private func flushSome(until deadline: ContinuousClock.Instant) throws(PostgresError) {
    guard wait(for: .either, of: PQsocket(handle), until: deadline) else { throw silent() }
    if PQconsumeInput(handle) == 0 || PQflush(handle) < 0 { throw lost() }
  }

  /// The next row of a COPY; `nil` after the last.
  func takeCopyRow() throws(PostgresError) -> [UInt8]? {
    let deadline = deadline
    while true {
      var buffer: UnsafeMutablePointer<CChar>?
      let length = PQgetCopyData(handle, &buffer, 1)
      if length > 0, let buffer {
        defer { PQfreemem(buffer) }
        return Array(UnsafeRawBufferPointer(start: buffer, count: Int(length)))
      }
      if length == -1 { return nil }
      if length < -1 { throw lost() }
      guard wait(for: .reading, of: PQsocket(handle), until: deadline) else { throw silent() }
      if PQconsumeInput(handle) == 0 { throw lost() }
    }
  }
}
