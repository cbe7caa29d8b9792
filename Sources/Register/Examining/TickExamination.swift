import Postgres

/// What a tick came to.
public enum TickOutcome: String, Sendable, CaseIterable {
  /// There was nothing to complain of.
  case done
  /// It was asked to stop before its end, or had no more time.
  case cutShort = "cut_short"
  /// Something is to be looked at.
  case complained
  /// The register could not go on.
  case broken
}

/// The last tick of an installation.
public struct LastTick: Sendable {
  /// How long ago it ended, by the server's clock; less than zero where that clock has gone back since.
  public let age: Duration
  /// When it ended: `2025-04-14 07:00 UTC`.
  public let ended: String
  /// How long it took.
  public let duration: Duration
  /// On which host it ran.
  public let host: String
  /// What it came to.
  public let outcome: TickOutcome
  /// What there was to complain of.
  public let reason: String?
}

private struct ReadLastTick: Query {
  static var sql: StaticString { SQLText.examineTicks }
  let parameters: [Parameter] = []

  static func read(_ row: inout RowReader) throws(PostgresError) -> (registerAge: Duration, last: LastTick?) {
    let registerAge = try row.nextSpan() ?? .zero
    let age: Double? = try row.next()
    let ended: String? = try row.next()
    let duration = try row.nextSpan()
    let (host, name, reason): (String?, String?, String?) = (try row.next(), try row.next(), try row.next())
    guard let age, let ended, let duration, let host, let outcome = name.flatMap(TickOutcome.init(rawValue:)) else {
      return (registerAge, nil)
    }
    return (
      registerAge,
      LastTick(age: .seconds(age), ended: ended, duration: duration, host: host, outcome: outcome, reason: reason)
    )
  }
}

private struct KeepTick: Query {
  static var sql: StaticString { SQLText.keepTick }
  let duration: Duration
  let moment: Moment?
  let host: String
  let outcome: TickOutcome
  let reason: String?

  var parameters: [Parameter] {
    [.double(duration / .seconds(1)), .text(moment?.text), .text(host), .text(outcome.rawValue), .text(reason)]
  }

  static func read(_ row: inout RowReader) throws(PostgresError) -> Bool { try row.next() }
}

extension Register {
  /// Tells of the last tick, for the daemon and the registrar.
  ///
  /// - Returns: For how long ticks have been kept here, and the last one; `nil` where there was none.
  /// - Throws: ``RegisterError``; refused to anybody else.
  public borrowing func lastTick() throws(RegisterError) -> (registerAge: Duration, last: LastTick?) {
    try row(ReadLastTick())
  }

  /// Keeps what a tick came to.
  ///
  /// - Parameters:
  ///   - outcome: What it came to.
  ///   - reason: What there was to complain of; `nil` for nothing.
  ///   - duration: How long it took.
  ///   - moment: What it took for now; `nil` for the database's clock.
  ///   - host: Where it ran.
  /// - Throws: ``RegisterError``; refused to all but the daemon.
  public borrowing func keepTick(
    _ outcome: TickOutcome, reason: String?, lasting duration: Duration, asOf moment: Moment?, on host: String
  ) throws(RegisterError) {
    _ = try row(
      KeepTick(duration: duration, moment: moment, host: host, outcome: outcome, reason: reason))
  }
}
