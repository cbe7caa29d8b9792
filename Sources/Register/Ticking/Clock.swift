import Postgres

/// What a tick may take for now, and why it may not.
public struct ClockReading: Sendable {
  /// Why a tick does not believe the clock.
  public enum Doubt: Sendable, Hashable {
    /// The server's clock and that of this machine are more than five minutes apart: one of them errs.
    case apart
    /// It has leapt ahead by days, from the latest moment that was believed; unless it has gone back, it is believed at
    /// the other moment. Both as 2026-11-21 10:19 by UTC.
    case ahead(latest: String, believedFrom: String)
    /// It has gone back by more than a day, before the latest moment that was believed.
    case behind(latest: String)
  }

  /// The moment.
  public let moment: Moment
  /// Why it is not believed; `nil` where it is.
  public let doubt: Doubt?
  /// Whether it may be long after the moment that it is.
  public var isAhead: Bool { if case .ahead? = doubt { true } else { false } }
  /// How far the server's clock is ahead of this machine's; `nil` where the moment was told and not read.
  public let apart: Duration?
}

/// Asks for a moment that may be believed.
private struct ReadClock: Query {
  static var sql: StaticString { SQLText.readClock }
  let told: Moment?
  let witness: Double
  var parameters: [Parameter] { [.text(told?.text), .double(witness)] }

  static func read(_ row: inout RowReader) throws(PostgresError) -> ClockReading {
    let moment = Moment(text: try row.next())
    let (doubt, latest, believedFrom): (String?, String?, String?) = (try row.next(), try row.next(), try row.next())
    let apart: Double? = try row.next()
    return ClockReading(
      moment: moment,
      doubt: try doubt.map { name throws(PostgresError) in
        try ClockReading.Doubt(name, latest: latest ?? "", believedFrom: believedFrom ?? "")
      },
      apart: apart.map { .seconds($0) })
  }
}

/// Asks whether a moment is still to come.
private struct IsToCome: Query {
  static var sql: StaticString { SQLText.isToCome }
  let moment: Moment
  var parameters: [Parameter] { [.text(moment.text), .text(moment.day)] }
  static func read(_ row: inout RowReader) throws(PostgresError) -> Bool { try row.next() }
}

extension ClockReading.Doubt {
  /// Reads a doubt by its name in SQL.
  fileprivate init(_ name: String, latest: String, believedFrom: String) throws(PostgresError) {
    switch name {
    case "apart": self = .apart
    case "ahead": self = .ahead(latest: latest, believedFrom: believedFrom)
    case "behind": self = .behind(latest: latest)
    default:
      throw PostgresError(
        .unexpectedAnswer, "a doubt about the clock that this program does not know; it may be older than the database")
    }
  }
}

extension Register {
  /// Asks for the moment that a tick takes for now, and whether it may be believed.
  ///
  /// A moment that was told has somebody to vouch for it: only one that lies far before what was believed is doubted.
  ///
  /// - Parameters:
  ///   - told: What to take for now; `nil` for the database's clock.
  ///   - witness: This machine's clock, in seconds since 1970-01-01 00:00 UTC.
  /// - Returns: The moment, with what is to be said against it.
  /// - Throws: ``RegisterError``; refused to all but the daemon.
  public borrowing func readClock(told: Moment?, witness: Double) throws(RegisterError) -> ClockReading {
    try row(ReadClock(told: told, witness: witness))
  }

  /// Asks whether a moment that somebody told is still to come, by the server's clock.
  ///
  /// - Parameter moment: The moment.
  /// - Returns: Whether its day has begun in no protocol's zone, or it is more than a day ahead.
  /// - Throws: ``RegisterError``.
  public borrowing func isToCome(_ moment: Moment) throws(RegisterError) -> Bool {
    try row(IsToCome(moment: moment))
  }
}
