internal import CLibpq

/// Statements that are sent without waiting for the answers of those before them.
///
/// They make one transaction unless they say otherwise: when one fails, the server passes over the rest.
public struct Pipeline: ~Copyable {
  private let session: Session
  /// For each statement that was sent, whether its preparation was sent ahead of it.
  private var sent: [Bool] = []

  init(_ session: Session) { self.session = session }

  /// Sends a query; its rows are read by ``Results/rows(_:)``, in the order of sending.
  ///
  /// - Parameter query: The statement and its parameters.
  /// - Throws: ``PostgresError`` when it cannot be sent.
  public mutating func send<Q: Query>(_ query: Q) throws(PostgresError) {
    sent.append(try session.send(Q.sql, query.parameters))
  }

  /// Sends a command; its count is read by ``Results/affected()``, in the order of sending.
  ///
  /// - Parameter command: The statement and its parameters.
  /// - Throws: ``PostgresError`` when it cannot be sent.
  public mutating func send<C: Command>(_ command: C) throws(PostgresError) {
    sent.append(try session.send(C.sql, command.parameters))
  }

  /// The answers of a pipeline, in the order of sending.
  public struct Results: ~Copyable {
    private let session: Session
    private var left: ArraySlice<Bool>

    fileprivate init(_ session: Session, _ sent: ArraySlice<Bool>) {
      self.session = session
      left = sent
    }

    /// Reads the rows of the next statement.
    ///
    /// - Parameter query: The type of the query that was sent.
    /// - Returns: Its rows.
    /// - Throws: ``PostgresError`` of the statement; one that was passed over says so.
    public mutating func rows<Q: Query>(_ query: Q.Type) throws(PostgresError) -> [Q.Row] {
      let answer = try next()
      var rows: [Q.Row] = []
      rows.reserveCapacity(Int(answer.count))
      for index in 0..<answer.count {
        var reader = RowReader(result: answer.pointer, row: index)
        rows.append(try Q.read(&reader))
      }
      return rows
    }

    /// Reads how many rows the next statement touched.
    ///
    /// - Returns: The count.
    /// - Throws: ``PostgresError`` of the statement; one that was passed over says so.
    public mutating func affected() throws(PostgresError) -> Int { try next().affected }

    private mutating func next() throws(PostgresError) -> Answer {
      guard let isPreparedHere = left.popFirst() else {
        throw PostgresError(.unexpectedAnswer, "the pipeline has no further answer")
      }
      guard isPreparedHere else { return try session.only() }
      do throws(PostgresError) {
        _ = try session.only()
      } catch {
        // Whatever else was prepared in this pipeline was passed over.
        session.statements.removeAll()
        if !session.isBroken { _ = try? session.only() }
        throw error
      }
      return try session.only()
    }

    /// Takes the answers that nobody read, up to the end of the pipeline.
    ///
    /// - Returns: The first failure among them; a constraint that is checked last fails at the very end.
    fileprivate mutating func drain() throws(PostgresError) -> PostgresError? {
      var first: PostgresError?
      while !left.isEmpty {
        do throws(PostgresError) {
          _ = try next()
        } catch {
          if session.isBroken { throw error }
          first = first ?? error
        }
      }
      // A failure at the end may have a null between itself and the end.
      var nulls = 0
      while nulls < 3 {
        guard let pointer = try session.next() else {
          nulls += 1
          continue
        }
        let answer = Answer(pointer)
        if answer.status == PGRES_PIPELINE_SYNC { return first }
        first = first ?? session.failure(in: answer)
        if session.isBroken, let first { throw first }
      }
      throw session.lost("the pipeline has no end")
    }
  }

  /// Has the server take back what was sent, when the rest of it cannot be sent: the pipeline's end would commit it.
  fileprivate mutating func abandon() throws(PostgresError) {
    // No statement at all, so that the server refuses it.
    sent.append(try session.send("abandoned by the client", []))
  }

  fileprivate consuming func results() -> Results { Results(session, sent[...]) }
}

extension Connection {
  /// Sends several statements at once and reads their answers afterwards.
  ///
  /// - Parameters:
  ///   - send: Sends the statements; a few thousand at the most, as their answers wait in the server until then.
  ///   - read: Reads the answers, in the order of sending; those it leaves are passed over.
  /// - Returns: What reading returns.
  /// - Throws: ``PostgresError`` of the first step that failed, one whose answer was left unread included. Nothing took
  ///   effect then, unless it is what reading threw of itself.
  public borrowing func pipeline<Result>(
    _ send: (inout Pipeline) throws(PostgresError) -> Void,
    read: (inout Pipeline.Results) throws(PostgresError) -> Result
  ) throws(PostgresError) -> Result {
    try session.checkUsable()
    guard PQenterPipelineMode(session.handle) == 1 else { throw session.lost() }
    session.isPipelining = true
    var failure: PostgresError?
    var result: Result?
    var pipeline = Pipeline(session)
    do throws(PostgresError) { try send(&pipeline) } catch { failure = error }
    if failure != nil, !session.isBroken { try pipeline.abandon() }
    guard PQpipelineSync(session.handle) == 1 else { throw session.lost() }
    var results = pipeline.results()
    if failure == nil {
      do throws(PostgresError) { result = try read(&results) } catch { failure = error }
    }
    if !session.isBroken {
      let unread = try results.drain()
      failure = failure ?? unread
    }
    session.isPipelining = false
    guard session.isBroken || PQexitPipelineMode(session.handle) == 1 else { throw session.lost() }
    if let failure { throw failure }
    guard let result else { throw session.lost("the pipeline ended without a result") }
    return result
  }
}
