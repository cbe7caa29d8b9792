import CivilTime
import Cooperation
import Postgres

/// Starts the plans whose first day has come.
private struct StartDuePlans: Query {
  static var sql: StaticString { SQLText.startDuePlans }
  let moment: Moment?
  var parameters: [Parameter] { [.text(moment?.text)] }
  static func read(_ row: inout RowReader) throws(PostgresError) -> Int { try row.next() }
}

/// Lists every event that is not dated for the stretch of days that a tick keeps dated, with that stretch.
private struct ReadEventSeries: Query {
  static var sql: StaticString { SQLText.eventSeries }
  let moment: Moment?
  var parameters: [Parameter] { [.text(moment?.text)] }

  static func read(
    _ row: inout RowReader
  ) throws(PostgresError) -> (protocolCode: String, horizon: CivilInterval, event: Event, version: Int64) {
    (try row.next(), try row.nextInterval(), try row.nextEvent(), try row.next())
  }
}

/// Replaces an event's occurrences within a stretch of days.
private struct ExpandOccurrences: Query {
  static var sql: StaticString { SQLText.expandOccurrences }
  let protocolCode: String
  let event: String
  let horizon: CivilInterval
  let occurrences: [Occurrence]
  /// In which version the event was read: what has been changed since is read again by the next tick.
  let version: Int64

  var parameters: [Parameter] {
    [
      .text(protocolCode), .text(event), .date(horizon.first), .date(horizon.last),
      .dateArray(occurrences.map(\.days.first)), .dateArray(occurrences.map(\.days.last)),
      .int32Array(occurrences.map { $0.edition.map(Int32.init) }), .int64(version),
    ]
  }

  static func read(_ row: inout RowReader) throws(PostgresError) -> Int { try row.next() }
}

/// Looks anew at the reminders of some protocols.
private struct ComputeReminders: Query {
  static var sql: StaticString { SQLText.computeReminders }
  let moment: Moment?
  let protocols: Int
  var parameters: [Parameter] { [.text(moment?.text), .int32(Int32(protocols))] }

  static func read(_ row: inout RowReader) throws(PostgresError) -> (protocols: Int, reminders: Int) {
    (try row.next(), try row.next())
  }
}

extension Register {
  /// Starts the plans whose first day has come.
  ///
  /// - Parameter moment: What to take for now; `nil` for the database's clock.
  /// - Returns: How many were started.
  /// - Throws: ``RegisterError``.
  public borrowing func startDuePlans(asOf moment: Moment?) throws(RegisterError) -> Int {
    try row(StartDuePlans(moment: moment))
  }

  /// Dates the events of every protocol, about a year ahead.
  ///
  /// - Parameters:
  ///   - moment: What to take for now; `nil` for the database's clock.
  ///   - mayGoOn: Asked before each event.
  /// - Returns: How many occurrences were added, moved or taken back.
  /// - Throws: ``RegisterError``.
  public borrowing func expandOccurrences(
    asOf moment: Moment?, mayGoOn: () -> Bool = { true }
  ) throws(RegisterError) -> Int {
    var changed = 0
    for series in try rows(ReadEventSeries(moment: moment)) {
      guard mayGoOn() else { break }
      changed += try row(
        ExpandOccurrences(
          protocolCode: series.protocolCode, event: series.event.code, horizon: series.horizon,
          occurrences: series.event.occurrences(in: series.horizon), version: series.version))
    }
    return changed
  }

  /// Makes the reminders of what has changed, and of what has come into sight with a new day; some protocols to a
  /// transaction.
  ///
  /// - Parameters:
  ///   - moment: What to take for now; `nil` for the database's clock.
  ///   - protocols: The most protocols in one transaction.
  ///   - mayGoOn: Asked before each transaction.
  /// - Returns: How many were made.
  /// - Throws: ``RegisterError``.
  public borrowing func computeReminders(
    asOf moment: Moment?, protocols: Int = 25, mayGoOn: () -> Bool = { true }
  ) throws(RegisterError) -> Int {
    var made = 0
    while mayGoOn() {
      let looked = try row(ComputeReminders(moment: moment, protocols: protocols))
      made += looked.reminders
      if looked.protocols < protocols { break }
    }
    return made
  }
}
