internal import CLibpq

/// What `NOTIFY` told.
public struct Notification: Sendable, Hashable {
  /// The channel it was told on.
  public let channel: String
  /// What was told; empty where nothing was added.
  public let payload: String
  /// The process that told it.
  public let sender: Int32
}

extension Connection {
  /// Waits for the next notification on a channel that this session listens to.
  ///
  /// It wakes somebody up sooner; nothing may depend on it, as a notification is lost with its connection.
  ///
  /// - Parameter timeout: How long to wait.
  /// - Returns: The notification; `nil` when none came in time.
  /// - Throws: ``PostgresError`` when the connection broke.
  public borrowing func notification(timeout: Duration) throws(PostgresError) -> Notification? {
    try session.checkUsable()
    let deadline = ContinuousClock.now + timeout
    while true {
      if let told = PQnotifies(session.handle) {
        defer { PQfreemem(told) }
        return Notification(
          channel: String(cString: told.pointee.relname), payload: String(cString: told.pointee.extra),
          sender: told.pointee.be_pid)
      }
      guard wait(for: .reading, of: PQsocket(session.handle), until: deadline) else { return nil }
      if PQconsumeInput(session.handle) == 0 { throw session.lost() }
    }
  }
}
