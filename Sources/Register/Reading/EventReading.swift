public import CivilTime
public import Cooperation
import Postgres

/// Lists a protocol's events, with what is needed to look ahead from a day.
private struct ReadEvents: Query {
  static var sql: StaticString { SQLText.eventList }
  let protocolCode: String?
  let asOf: CivilDate?
  var parameters: [Parameter] { [.text(protocolCode), .date(asOf)] }

  static func read(
    _ row: inout RowReader
  ) throws(PostgresError) -> (today: CivilDate, ladder: Ladder, event: Event) {
    (try row.next(), Ladder(try row.next()), try row.nextEvent())
  }
}

extension Register {
  /// Reads a protocol's events.
  ///
  /// - Parameters:
  ///   - protocolCode: The protocol's code; `nil` for the only one that the person sees.
  ///   - asOf: The day from which one looks; `nil` for today by the protocol's clock.
  /// - Returns: The events; `nil` where there are none.
  /// - Throws: ``RegisterError``; refused where there is no such protocol, or more than one is meant.
  public borrowing func events(
    of protocolCode: String?, asOf: CivilDate?
  ) throws(RegisterError) -> EventCalendar? {
    let rows = try rows(ReadEvents(protocolCode: protocolCode, asOf: asOf))
    guard let first = rows.first else { return nil }
    return EventCalendar(events: rows.map(\.event), ladder: first.ladder, today: first.today)
  }
}
