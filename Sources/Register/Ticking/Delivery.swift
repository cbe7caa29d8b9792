import Postgres

/// A message that this tick, and no other, may send now.
public struct ClaimedMessage: Sendable {
  let id: Int64
  /// Rises with each claim: a mark with an older fence comes too late and is not taken.
  let fence: Int64
  /// Its Message-ID, the same at every attempt.
  public let messageID: String
  /// The address.
  public let recipient: String
  /// The frozen message.
  public let bytes: [UInt8]
}

/// Takes the next message for this tick alone, for the length of its lease.
private struct ClaimMessage: Query {
  static var sql: StaticString { SQLText.claimMessage }
  let moment: Moment?
  var parameters: [Parameter] { [.text(moment?.text)] }

  static func read(_ row: inout RowReader) throws(PostgresError) -> ClaimedMessage {
    ClaimedMessage(
      id: try row.next(), fence: try row.next(), messageID: try row.next(), recipient: try row.next(),
      bytes: try row.next())
  }
}

/// Marks a message as sent.
private struct MarkSent: Query {
  static var sql: StaticString { SQLText.markSent }
  let message: ClaimedMessage
  let moment: Moment?
  var parameters: [Parameter] { [.int64(message.id), .int64(message.fence), .text(moment?.text)] }
  static func read(_ row: inout RowReader) throws(PostgresError) -> Bool { try row.next() }
}

/// Marks an attempt as failed, and the message as free to be tried again.
private struct MarkFailed: Query {
  static var sql: StaticString { SQLText.markFailed }
  let message: ClaimedMessage
  let reason: String
  let moment: Moment?
  var parameters: [Parameter] { [.int64(message.id), .int64(message.fence), .text(reason), .text(moment?.text)] }
  static func read(_ row: inout RowReader) throws(PostgresError) -> Bool { try row.next() }
}

extension Register {
  /// Takes the next message that waits to be sent, in a short transaction of its own.
  ///
  /// - Parameter moment: What to take for now; `nil` for the database's clock.
  /// - Returns: The message; `nil` when none waits.
  /// - Throws: ``RegisterError``.
  public borrowing func claimMessage(asOf moment: Moment?) throws(RegisterError) -> ClaimedMessage? {
    try rows(ClaimMessage(moment: moment)).first
  }

  /// Marks a message as sent, where the claim is still this tick's.
  ///
  /// - Parameters:
  ///   - message: The message.
  ///   - moment: What to take for now; `nil` for the database's clock.
  /// - Returns: Whether the mark was taken.
  /// - Throws: ``RegisterError``.
  @discardableResult
  public borrowing func markSent(_ message: ClaimedMessage, asOf moment: Moment?) throws(RegisterError) -> Bool {
    try row(MarkSent(message: message, moment: moment))
  }

  /// Marks an attempt as failed, where the claim is still this tick's.
  ///
  /// - Parameters:
  ///   - message: The message.
  ///   - reason: What stood in the way.
  ///   - moment: What to take for now; `nil` for the database's clock.
  /// - Returns: Whether the mark was taken.
  /// - Throws: ``RegisterError``.
  @discardableResult
  public borrowing func markFailed(
    _ message: ClaimedMessage, reason: String, asOf moment: Moment?
  ) throws(RegisterError) -> Bool {
    try row(MarkFailed(message: message, reason: reason, moment: moment))
  }
}
