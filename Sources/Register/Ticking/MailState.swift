import Postgres

/// How much mail waits.
public struct MailState: Sendable {
  /// The messages that have not been sent.
  public let waiting: Int64
  /// Those of them that were tried five times and more.
  public let triedOften: Int64
  /// How long the oldest of them has waited; `nil` where none waits.
  public let oldestAge: Duration?
}

private struct ReadMailState: Query {
  static var sql: StaticString { SQLText.mailState }
  let parameters: [Parameter] = []

  static func read(_ row: inout RowReader) throws(PostgresError) -> MailState {
    let (waiting, triedOften): (Int64, Int64) = (try row.next(), try row.next())
    let seconds: Double? = try row.next()
    return MailState(
      waiting: waiting, triedOften: triedOften, oldestAge: seconds.map { .seconds(max($0, 0)) })
  }
}

extension Register {
  /// Tells how much mail waits.
  ///
  /// - Returns: The count and the age of the oldest, by the server's clock.
  /// - Throws: ``RegisterError``.
  public borrowing func mailState() throws(RegisterError) -> MailState { try row(ReadMailState()) }
}
