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

/// What came of an attempt to send a message.
public enum DeliveryResult: String, Sendable, CaseIterable, Hashable {
  /// It was accepted.
  case sent
  /// It was not, this time.
  case retry
  /// The address takes no mail, now or later.
  case suppressed
  /// This message is not taken, its address is.
  case parked
  /// It may have been accepted; nobody can tell.
  case ambiguous
  /// Nothing can be sent by this relay just now.
  case relay
}

/// By which relay messages go, and what becomes of one that may have been sent already.
public struct Dispatch: Sendable {
  /// What becomes of a message of which nobody can tell whether it was sent.
  public enum Policy: String, Sendable, CaseIterable, Hashable {
    /// It is sent again, under the same Message-ID: twice is better than never.
    case resend
    /// It is parked, until somebody decides.
    case hold
  }

  /// The relay's name: all ticks that send by it give it time to recover together.
  public let relay: String
  /// What becomes of a doubtful message.
  public let whenAmbiguous: Policy
  /// The longest that one delivery may take.
  public let longest: Duration

  /// Makes a dispatch.
  ///
  /// - Parameters:
  ///   - relay: The relay's name.
  ///   - whenAmbiguous: What becomes of a doubtful message.
  ///   - longest: The longest that one delivery may take; a message is held for longer than that.
  public init(relay: String, whenAmbiguous: Policy, longest: Duration) {
    self.relay = relay
    self.whenAmbiguous = whenAmbiguous
    self.longest = longest
  }

  /// How many seconds a message is this tick's alone: as long as a delivery may take, and some to mark it.
  fileprivate var leaseSeconds: Int64 { longest.components.seconds + 300 }
}

/// Takes the next message for this tick alone, for the length of its lease.
private struct ClaimMessage: Query {
  static var sql: StaticString { SQLText.claimMessage }
  let dispatch: Dispatch
  let moment: Moment?

  var parameters: [Parameter] {
    [
      .text(moment?.text), .text(dispatch.relay),
      .text(dispatch.whenAmbiguous.rawValue), .int64(dispatch.leaseSeconds),
    ]
  }

  static func read(_ row: inout RowReader) throws(PostgresError) -> ClaimedMessage {
    ClaimedMessage(
      id: try row.next(), fence: try row.next(), messageID: try row.next(), recipient: try row.next(),
      bytes: try row.next())
  }
}

/// Enters what came of an attempt.
private struct MarkDelivery: Query {
  static var sql: StaticString { SQLText.markDelivery }
  let message: ClaimedMessage
  let result: DeliveryResult
  let reason: String?
  let dispatch: Dispatch
  let moment: Moment?

  var parameters: [Parameter] {
    [
      .int64(message.id), .int64(message.fence), .text(result.rawValue), .text(reason), .text(moment?.text),
      .text(dispatch.relay), .text(dispatch.whenAmbiguous.rawValue),
    ]
  }

  static func read(_ row: inout RowReader) throws(PostgresError) -> Bool { try row.next() }
}

/// Asks whether a relay is given time to recover while mail waits for it.
private struct RelayRest: Query {
  static var sql: StaticString { SQLText.relayRest }
  let dispatch: Dispatch
  let moment: Moment?
  var parameters: [Parameter] { [.text(dispatch.relay), .text(moment?.text)] }
  static func read(_ row: inout RowReader) throws(PostgresError) -> String? { try row.next() }
}

extension Register {
  /// Tells why a relay is given time to recover, where mail waits for it meanwhile.
  ///
  /// - Parameters:
  ///   - dispatch: By which relay the mail goes.
  ///   - moment: What to take for now; `nil` for the database's clock.
  /// - Returns: What was wrong when it was last tried; `nil` where it works or nothing waits.
  /// - Throws: ``RegisterError``.
  public borrowing func restOfRelay(by dispatch: Dispatch, asOf moment: Moment?) throws(RegisterError) -> String? {
    try row(RelayRest(dispatch: dispatch, moment: moment))
  }

  /// Takes the next message that waits to be sent, in a short transaction of its own.
  ///
  /// - Parameters:
  ///   - dispatch: By which relay it goes.
  ///   - moment: What to take for now; `nil` for the database's clock.
  /// - Returns: The message; `nil` when none waits, or the relay is given time to recover.
  /// - Throws: ``RegisterError``.
  public borrowing func claimMessage(
    by dispatch: Dispatch, asOf moment: Moment?
  ) throws(RegisterError) -> ClaimedMessage? {
    try rows(ClaimMessage(dispatch: dispatch, moment: moment)).first
  }

  /// Enters what came of an attempt, where the claim is still this tick's.
  ///
  /// - Parameters:
  ///   - message: The message.
  ///   - result: What came of it.
  ///   - reason: What the other side said; `nil` where it took the message.
  ///   - dispatch: By which relay it went.
  ///   - moment: What to take for now; `nil` for the database's clock.
  /// - Returns: Whether the mark was taken.
  /// - Throws: ``RegisterError``.
  @discardableResult
  public borrowing func mark(
    _ message: ClaimedMessage, as result: DeliveryResult, reason: String?, by dispatch: Dispatch, asOf moment: Moment?
  ) throws(RegisterError) -> Bool {
    try row(
      MarkDelivery(message: message, result: result, reason: reason, dispatch: dispatch, moment: moment))
  }

  /// Enters what came of an attempt and takes the next message that waits, in one transaction: the server makes one
  /// commit safe for each letter, and not two.
  ///
  /// What came of the attempt is entered whether or not the next can be taken.
  ///
  /// - Parameters:
  ///   - message: The message.
  ///   - result: What came of it.
  ///   - reason: What the other side said; `nil` where it took the message.
  ///   - dispatch: By which relay it went, and the next one goes.
  ///   - moment: What to take for now; `nil` for the database's clock.
  /// - Returns: Whether the mark was taken, and the next message; `nil` when none waits, or the relay is given time to
  ///   recover.
  /// - Throws: ``RegisterError``.
  public borrowing func markAndClaim(
    _ message: ClaimedMessage, as result: DeliveryResult, reason: String?, by dispatch: Dispatch, asOf moment: Moment?
  ) throws(RegisterError) -> (isMarked: Bool, next: ClaimedMessage?) {
    let mark = MarkDelivery(message: message, result: result, reason: reason, dispatch: dispatch, moment: moment)
    let claim = ClaimMessage(dispatch: dispatch, moment: moment)
    do throws(PostgresError) {
      return try connection.pipeline { pipeline throws(PostgresError) in
        try pipeline.send(mark)
        try pipeline.send(claim)
      } read: { results throws(PostgresError) in
        (try results.rows(MarkDelivery.self).first ?? false, try results.rows(ClaimMessage.self).first)
      }
    } catch {
      // Of a connection that broke nobody knows more than this, and it takes nothing more.
      guard error.kind == .server else { throw RegisterError(error) }
      // Neither took effect. What has been sent must not pass for doubtful because something is wrong with another.
      let isMarked = try row(mark)
      return (isMarked, try claimMessage(by: dispatch, asOf: moment))
    }
  }
}
