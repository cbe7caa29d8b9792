public import CivilTime
public import Cooperation
import Postgres

/// Lists a protocol's events, with what is needed to look ahead from a day.
private struct ReadEvents: Query {
  static var sql: StaticString { SQLText.eventList }
  let protocolCode: String?
  let asOf: CivilDate?
  let code: String?
  var parameters: [Parameter] { [.text(protocolCode), .date(asOf), .text(code)] }

  static func read(
    _ row: inout RowReader
  ) throws(PostgresError) -> (today: CivilDate, ladder: Ladder, event: Event) {
    (try row.next(), Ladder(try row.next()), try row.nextEvent())
  }
}

/// Lists what holds of single occurrences.
private struct ReadEventChanges: Query {
  static var sql: StaticString { SQLText.eventChanges }
  let protocolCode: String?
  let code: String?
  var parameters: [Parameter] { [.text(protocolCode), .text(code)] }

  static func read(_ row: inout RowReader) throws(PostgresError) -> (event: String, change: OccurrenceChange) {
    (try row.next(), try row.nextChange())
  }
}

/// Lists the measures that an event belongs to.
private struct ReadEventMeasures: Query {
  static var sql: StaticString { SQLText.eventMeasures }
  let protocolCode: String?
  let code: String
  let language: Language
  var parameters: [Parameter] { [.text(protocolCode), .text(code), .text(language.rawValue)] }

  static func read(_ row: inout RowReader) throws(PostgresError) -> EventMeasure {
    EventMeasure(plan: try row.next(), number: try row.next(), title: try row.next(), state: try row.nextWord())
  }
}

extension RowReader {
  /// Reads what was decided of an occurrence: original day, whether it is cancelled, first and last day, note, by whom
  /// and when.
  fileprivate mutating func nextChange() throws(PostgresError) -> OccurrenceChange {
    let original: CivilDate = try next()
    let isCancelled: Bool = try next()
    let first: CivilDate? = try next()
    let last: CivilDate? = try next()
    let outcome: OccurrenceChange.Outcome
    if isCancelled {
      outcome = .cancelled
    } else if let first, let last, let days = CivilInterval(first, through: last) {
      outcome = .moved(days)
    } else {
      throw PostgresError(.unexpectedAnswer, "an occurrence that was moved to no days")
    }
    return OccurrenceChange(
      original: original, outcome: outcome, note: try next(), by: try next(), at: try next())
  }
}

/// A measure that an event belongs to.
public struct EventMeasure: Sendable {
  /// The code of its plan.
  public let plan: String
  /// Its number.
  public let number: String
  /// Its title, in the language that was asked for.
  public let title: String
  /// Where it is in its life cycle.
  public let state: MeasureState
}

extension Register {
  /// Reads a protocol's events.
  ///
  /// - Parameters:
  ///   - protocolCode: The protocol's code; `nil` for the only one that the person sees.
  ///   - asOf: The day from which one looks; `nil` for today by the protocol's clock.
  ///   - code: One event's code; `nil` for all of them.
  /// - Returns: The events; `nil` where there are none.
  /// - Throws: ``RegisterError``; refused where there is no such protocol or event, or more than one is meant.
  public borrowing func events(
    of protocolCode: String?, asOf: CivilDate?, code: String? = nil
  ) throws(RegisterError) -> EventCalendar? {
    let rows = try rows(ReadEvents(protocolCode: protocolCode, asOf: asOf, code: code))
    guard let first = rows.first else { return nil }
    let changes = Dictionary(
      grouping: try self.rows(ReadEventChanges(protocolCode: protocolCode, code: code)), by: \.event)
    let records = rows.map { row in
      EventRecord(event: row.event, changes: (changes[row.event.code] ?? []).map(\.change))
    }
    return EventCalendar(events: records, ladder: first.ladder, today: first.today)
  }

  /// Lists the measures that an event belongs to.
  ///
  /// - Parameters:
  ///   - code: The event's code.
  ///   - protocolCode: The protocol's code; `nil` for the only one that the person sees.
  ///   - language: The language of the titles.
  /// - Returns: The measures, plan by plan.
  /// - Throws: ``RegisterError``.
  public borrowing func measures(
    ofEvent code: String, of protocolCode: String?, in language: Language
  ) throws(RegisterError) -> [EventMeasure] {
    try rows(ReadEventMeasures(protocolCode: protocolCode, code: code, language: language))
  }
}
