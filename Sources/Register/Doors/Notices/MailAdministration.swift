public import CivilTime
import Postgres

/// A message as whoever keeps the register sees it.
public struct MailLine: Sendable {
  /// Its number.
  public let id: Int64
  /// The login of its recipient.
  public let login: String
  /// Its address.
  public let recipient: String
  /// The date of its digest.
  public let date: CivilDate
  /// Where it stands: waiting, parked, sent.
  public let condition: String
  /// How many attempts have counted.
  public let attempts: Int
  /// How many of them may have sent it.
  public let ambiguous: Int
  /// Why it is parked, or what was said last.
  public let reason: String?
}

/// An attempt to send a message.
public struct MailAttempt: Sendable {
  /// Its place in the ledger.
  public let fence: Int64
  /// When it began, in UTC.
  public let began: String
  /// When it ended, in UTC; `nil` while it goes on, or where nobody saw its end.
  public let ended: String?
  /// What came of it; `nil` while it goes on.
  public let outcome: String?
  /// What the other side said.
  public let reason: String?
}

private struct ListMail: Query {
  static var sql: StaticString { SQLText.mailList }
  let kind: String?
  let most: Int
  var parameters: [Parameter] { [.text(kind), .int32(Int32(most))] }

  static func read(_ row: inout RowReader) throws(PostgresError) -> MailLine {
    MailLine(
      id: try row.next(), login: try row.next(), recipient: try row.next(), date: try row.next(),
      condition: try row.next(), attempts: try row.next(), ambiguous: try row.next(), reason: try row.next())
  }
}

private struct ListAttempts: Query {
  static var sql: StaticString { SQLText.mailAttempts }
  let id: Int64
  var parameters: [Parameter] { [.int64(id)] }

  static func read(_ row: inout RowReader) throws(PostgresError) -> MailAttempt {
    MailAttempt(
      fence: try row.next(), began: try row.next(), ended: try row.next(), outcome: try row.next(),
      reason: try row.next())
  }
}

private struct RetryMail: Query {
  static var sql: StaticString { SQLText.mailRetry }
  let id: Int64
  var parameters: [Parameter] { [.int64(id)] }
  static func read(_ row: inout RowReader) throws(PostgresError) -> Bool { try row.next() }
}

private struct ParkMail: Query {
  static var sql: StaticString { SQLText.mailPark }
  let id: Int64
  let reason: String
  var parameters: [Parameter] { [.int64(id), .text(reason)] }
  static func read(_ row: inout RowReader) throws(PostgresError) -> Bool { try row.next() }
}

private struct ReleaseAddress: Query {
  static var sql: StaticString { SQLText.mailRelease }
  let address: String
  var parameters: [Parameter] { [.text(address)] }
  static func read(_ row: inout RowReader) throws(PostgresError) -> Bool { try row.next() }
}

private struct ListSuppressed: Query {
  static var sql: StaticString { SQLText.mailSuppressed }
  let parameters: [Parameter] = []

  static func read(
    _ row: inout RowReader
  ) throws(PostgresError) -> (address: String, reason: String, since: String) {
    (try row.next(), try row.next(), try row.next())
  }
}

extension Register {
  /// Lists messages, the oldest first, of those sent the newest.
  ///
  /// - Parameters:
  ///   - kind: waiting, parked, ambiguous or sent; `nil` for all that are not sent.
  ///   - most: The most messages.
  /// - Returns: The messages.
  /// - Throws: ``RegisterError``; refused to all but the registrar.
  public borrowing func mail(_ kind: String?, atMost most: Int) throws(RegisterError) -> [MailLine] {
    try rows(ListMail(kind: kind, most: most))
  }

  /// Lists every attempt to send a message.
  ///
  /// - Parameter id: Its number.
  /// - Returns: The attempts, the first one first.
  /// - Throws: ``RegisterError``; refused to all but the registrar.
  public borrowing func attempts(toSend id: Int64) throws(RegisterError) -> [MailAttempt] {
    try rows(ListAttempts(id: id))
  }

  /// Has a message sent at the next tick.
  ///
  /// - Parameter id: Its number.
  /// - Throws: ``RegisterError``; refused to all but the registrar, and while its address takes no mail.
  public borrowing func retryMail(_ id: Int64) throws(RegisterError) { _ = try row(RetryMail(id: id)) }

  /// Parks a message, so that no tick tries it any more.
  ///
  /// - Parameters:
  ///   - id: Its number.
  ///   - reason: Why.
  /// - Throws: ``RegisterError``; refused to all but the registrar.
  public borrowing func parkMail(_ id: Int64, because reason: String) throws(RegisterError) {
    _ = try row(ParkMail(id: id, reason: reason))
  }

  /// Lets an address take mail again.
  ///
  /// - Parameter address: The address.
  /// - Returns: Whether it had taken none.
  /// - Throws: ``RegisterError``; refused to all but the registrar.
  public borrowing func releaseAddress(_ address: String) throws(RegisterError) -> Bool {
    try row(ReleaseAddress(address: address))
  }

  /// Lists the addresses that take no mail.
  ///
  /// - Returns: Each with the reason and the moment, in UTC.
  /// - Throws: ``RegisterError``; refused to all but the registrar.
  public borrowing func suppressedAddresses() throws(RegisterError) -> [(
    address: String, reason: String, since: String
  )] {
    try rows(ListSuppressed())
  }
}
