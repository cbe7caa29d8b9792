import Postgres

/// The letters that stay with the register.
public struct StayingMail: Sendable {
  /// Those that wait for a tick.
  public let waiting: Int64
  /// Those of them that were tried five times and more.
  public let triedOften: Int64
  /// How long the oldest of them has waited; `nil` where none waits.
  public let age: Duration?
  /// Those that no tick sends until somebody has looked.
  public let parked: Int64
  /// Those of them that may have been sent already.
  public let held: Int64
  /// How long the first has been parked; `nil` where none is.
  public let parkedAge: Duration?
}

/// A way by which no mail goes at present.
public struct RelayFault: Sendable {
  /// Its name.
  public let name: String
  /// For how long nothing has gone by it.
  public let age: Duration
  /// How often it has failed in a row.
  public let failures: Int
  /// For how long nobody tries it; zero where the next tick does.
  public let rest: Duration
  /// What it said last.
  public let reason: String?
}

private struct ReadStayingMail: Query {
  static var sql: StaticString { SQLText.examineMail }
  let parameters: [Parameter] = []

  static func read(_ row: inout RowReader) throws(PostgresError) -> StayingMail {
    StayingMail(
      waiting: try row.next(), triedOften: try row.next(), age: try row.nextSpan(), parked: try row.next(),
      held: try row.next(), parkedAge: try row.nextSpan())
  }
}

private struct ReadRelayFaults: Query {
  static var sql: StaticString { SQLText.examineRelays }
  let parameters: [Parameter] = []

  static func read(_ row: inout RowReader) throws(PostgresError) -> RelayFault {
    RelayFault(
      name: try row.next(), age: try row.nextSpan() ?? .zero, failures: try row.next(),
      rest: try row.nextSpan() ?? .zero, reason: try row.next())
  }
}

extension Register {
  /// Tells which letters stay, for the daemon and the registrar.
  ///
  /// - Returns: How many, and for how long.
  /// - Throws: ``RegisterError``; refused to anybody else.
  public borrowing func stayingMail() throws(RegisterError) -> StayingMail { try row(ReadStayingMail()) }

  /// Lists the relays that are out of order, for the daemon and the registrar.
  ///
  /// - Returns: The relays, by name.
  /// - Throws: ``RegisterError``; refused to anybody else.
  public borrowing func relayFaults() throws(RegisterError) -> [RelayFault] { try rows(ReadRelayFaults()) }
}

extension RowReader {
  /// Reads a number of seconds as a length of time; what a clock has turned round is none.
  mutating func nextSpan() throws(PostgresError) -> Duration? {
    let seconds: Double? = try next()
    return seconds.map { .seconds(max($0, 0)) }
  }
}
