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

  /// Sends a statement with its parameters; the second time, and from then on, as a prepared one.
  func send(_ sql: StaticString, _ parameters: [Parameter]) throws(PostgresError) {
    try checkUsable()
    let encoded = try EncodedParameters(parameters)
    let key = UInt(bitPattern: sql.utf8Start)
    let sent: Int32
    switch statements[key] {
    case .prepared(let name, encoded.types):
      sent = encoded.withPointers { values, lengths in
        PQsendQueryPrepared(handle, name, Int32(values.count), values, lengths, encoded.formats, 1)
      }
    case .usedOnce(encoded.types) where !isPipelining:
      let name = "s\(statements.count)_\(key)"
      guard PQsendPrepare(handle, name, text(of: sql), Int32(encoded.types.count), encoded.types) == 1 else {
        throw lost()
      }
      try finish()
      statements[key] = .prepared(name: name, types: encoded.types)
      return try send(sql, parameters)
    case let known:
      sent = encoded.withPointers { values, lengths in
        PQsendQueryParams(
          handle, text(of: sql), Int32(values.count), encoded.types, values, lengths, encoded.formats, 1)
      }
      if known == nil { statements[key] = .usedOnce(types: encoded.types) }
    }
    guard sent == 1 else { throw lost() }
  }

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
    // PG_DIAG_…: C for SQLSTATE, M message, D detail, H hint, t table, n constraint.
    guard let state = field("C") else {
      isBroken = true
      return PostgresError(.connectionLost, words)
    }
    if PQstatus(handle) == CONNECTION_BAD { isBroken = true }
    return PostgresError(
      .server, field("M") ?? "", sqlState: SQLState(state), detail: field("D"), hint: field("H"), table: field("t"),
      constraint: field("n"))
  }
}
