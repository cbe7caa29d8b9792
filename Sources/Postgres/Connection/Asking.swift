internal import CLibpq

/// A result that frees itself.
struct Answer: ~Copyable {
  let pointer: OpaquePointer
  init(_ pointer: OpaquePointer) { self.pointer = pointer }
  deinit { PQclear(pointer) }
  var status: ExecStatusType { PQresultStatus(pointer) }
  var count: Int32 { PQntuples(pointer) }

  /// How many rows a command touched.
  var affected: Int { Int(String(cString: PQcmdTuples(pointer))) ?? 0 }
}

extension Session {
  /// When the server's silence becomes too long.
  var deadline: ContinuousClock.Instant { .now + patience }

  /// Refuses to ask on a session whose last answer was abandoned.
  func checkUsable() throws(PostgresError) {
    guard !isBroken else { throw PostgresError(.connectionLost, "the connection was given up before") }
  }

  /// Asks by a statement; once more where the server no longer has it as it was prepared.
  ///
  /// A table that was changed, or a pooler that changed the server, must not refuse a statement for as long as the
  /// session lives. In a transaction the failure has ended everything: there it is for the caller to begin again.
  func ask<Result: ~Copyable>(
    _ sql: StaticString, _ parameters: [Parameter], _ take: () throws(PostgresError) -> Result
  ) throws(PostgresError) -> Result {
    try send(sql, parameters)
    do throws(PostgresError) {
      return try take()
    } catch {
      guard statements[key(of: sql)] == nil, PQtransactionStatus(handle) == PQTRANS_IDLE else { throw error }
    }
    try send(sql, parameters)
    return try take()
  }

  /// Sends a statement with its parameters; the second time, and from then on, as a prepared one.
  ///
  /// - Returns: Whether its preparation was sent ahead of it, whose answer comes first: in a pipeline.
  @discardableResult
  func send(_ sql: StaticString, _ parameters: [Parameter]) throws(PostgresError) -> Bool {
    try checkUsable()
    let encoded = try EncodedParameters(parameters)
    let known = statements[key(of: sql)]
    var name = known?.name(for: encoded.types)
    let isNew = name == nil && known?.isUsedOnce(with: encoded.types) == true
    if isNew { name = try prepare(sql, encoded.types) }
    let sent = encoded.withPointers { values, lengths in
      if let name {
        PQsendQueryPrepared(handle, name, Int32(values.count), values, lengths, encoded.formats, 1)
      } else {
        PQsendQueryParams(
          handle, text(of: sql), Int32(values.count), encoded.types, values, lengths, encoded.formats, 1)
      }
    }
    guard sent == 1 else { throw lost() }
    if known == nil { statements[key(of: sql)] = .usedOnce(types: encoded.types) }
    return isNew && isPipelining
  }

  /// Has the server prepare a statement, under a name that it never had before.
  private func prepare(_ sql: StaticString, _ types: [Oid]) throws(PostgresError) -> String {
    preparations += 1
    let name = "s\(preparations)"
    guard PQsendPrepare(handle, name, text(of: sql), Int32(types.count), types) == 1 else { throw lost() }
    if !isPipelining { try finish() }
    statements[key(of: sql)] = .prepared(name: name, types: types)
    return name
  }

  /// What a statement is remembered by: where its text is, which never moves.
  private func key(of sql: StaticString) -> UInt { UInt(bitPattern: sql.utf8Start) }

  /// The text of an embedded statement as C takes it: a StaticString's bytes end in a NUL already.
  func text(of sql: StaticString) -> UnsafePointer<CChar> {
    UnsafeRawPointer(sql.utf8Start).assumingMemoryBound(to: CChar.self)
  }

  /// Takes the next result of what was sent; `nil` after the last.
  func next() throws(PostgresError) -> OpaquePointer? {
    // Most rows of a stream are here already: then nothing is waited for, and no clock is read.
    if PQisBusy(handle) != 0 { try awaitAnswer() }
    return PQgetResult(handle)
  }

  private func awaitAnswer() throws(PostgresError) {
    let deadline = deadline
    while true {
      let flushed = PQflush(handle)
      if flushed < 0 { throw lost() }
      if flushed == 0 { break }
      guard wait(for: .either, of: PQsocket(handle), until: deadline) else { throw silent() }
      if PQconsumeInput(handle) == 0 { throw lost() }
    }
    while PQisBusy(handle) != 0 {
      guard wait(for: .reading, of: PQsocket(handle), until: deadline) else { throw silent() }
      if PQconsumeInput(handle) == 0 { throw lost() }
    }
  }

  /// Takes the remaining results of what was sent, and throws the first error among them.
  func finish() throws(PostgresError) {
    var first: PostgresError?
    while let pointer = try next() {
      let answer = Answer(pointer)
      if first == nil { first = failure(in: answer) }
      // A COPY that nobody asked for never ends by itself.
      if isBroken { break }
    }
    if let first { throw first }
  }

  /// Takes the one result that a statement has, and sees the statement through to its end.
  func only() throws(PostgresError) -> Answer {
    var kept: Answer?
    var first: PostgresError?
    while let pointer = try next() {
      let answer = Answer(pointer)
      if first == nil { first = failure(in: answer) }
      if isBroken { break }
      kept = consume answer
    }
    if let first { throw first }
    guard let answer = kept.take() else { throw lost("the server ended without an answer") }
    return answer
  }

  /// Hands over rows as they come, and sees the statement through to its end.
  func forEachRow(_ body: (inout RowReader) throws(PostgresError) -> Void) throws(PostgresError) {
    var first: PostgresError?
    while let pointer = try next() {
      let answer = Answer(pointer)
      guard first == nil else { continue }
      first = failure(in: answer)
      if isBroken { break }
      for index in 0..<answer.count where first == nil {
        var reader = RowReader(result: answer.pointer, row: index)
        do throws(PostgresError) { try body(&reader) } catch { first = error }
      }
    }
    if let first { throw first }
  }

  /// Gives the connection up: whatever the server still sends would be taken for the answer to the next question.
  func silent() -> PostgresError {
    isBroken = true
    return PostgresError(.timeout, "the server did not answer in time")
  }

  /// The error that a result holds, if it holds one.
  func failure(in answer: borrowing Answer) -> PostgresError? {
    switch answer.status {
    case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_SINGLE_TUPLE, PGRES_EMPTY_QUERY, PGRES_PIPELINE_SYNC:
      return nil
    case PGRES_COPY_IN, PGRES_COPY_OUT, PGRES_COPY_BOTH:
      isBroken = true
      return PostgresError(.unexpectedAnswer, "the statement is a COPY, which has calls of its own")
    case PGRES_PIPELINE_ABORTED:
      return PostgresError(.server, "an earlier statement of the pipeline failed", sqlState: SQLState("25P02"))
    default: break
    }
    func field(_ code: Character) -> String? {
      guard let ascii = code.asciiValue, let text = PQresultErrorField(answer.pointer, Int32(ascii)) else { return nil }
      return String(cString: text)
    }
    // PG_DIAG_…: C for SQLSTATE, M message, D detail, H hint, t table, n constraint, R routine.
    guard let state = field("C") else {
      isBroken = true
      return PostgresError(.connectionLost, words)
    }
    if PQstatus(handle) == CONNECTION_BAD { isBroken = true }
    // What happened to one prepared statement has happened to the others: each is prepared anew.
    if isStale(SQLState(state), routine: field("R")) { statements.removeAll() }
    return PostgresError(
      .server, field("M") ?? "", sqlState: SQLState(state), detail: field("D"), hint: field("H"), table: field("t"),
      constraint: field("n"))
  }
  /// Whether the server refused a statement because it has it no more, or not with these columns.
  private func isStale(_ state: SQLState, routine: String?) -> Bool {
    // 0A000 says of many things that they are not supported: only the server's own routine tells this one.
    state == .undefinedStatement || state == .notSupported && routine == "RevalidateCachedQuery"
  }
}
