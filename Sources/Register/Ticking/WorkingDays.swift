import CivilTime
import Postgres

/// Lists the countries whose working days somebody counts, with the stretch of days whose holidays are kept, and those.
private struct ReadCountryCalendars: Query {
  static var sql: StaticString { SQLText.countryCalendars }
  let moment: Moment?
  var parameters: [Parameter] { [.text(moment?.text)] }

  static func read(
    _ row: inout RowReader
  ) throws(PostgresError) -> (country: String, horizon: CivilInterval, kept: [CivilDate]) {
    (try row.next(), try row.nextInterval(), try row.next())
  }
}

/// Replaces a country's holidays within a stretch of days.
private struct ExpandHolidays: Query {
  static var sql: StaticString { SQLText.expandHolidays }
  let country: Country
  let horizon: CivilInterval

  /// The holidays of those years by the country's law.
  var days: [CivilDate] {
    (horizon.first.year...horizon.last.year).flatMap { country.holidays(in: $0).sorted() }
  }

  var parameters: [Parameter] {
    [.text(country.rawValue), .date(horizon.first), .date(horizon.last), .dateArray(days)]
  }

  static func read(_ row: inout RowReader) throws(PostgresError) -> Int { try row.next() }
}

extension Register {
  /// Keeps the holidays of every country whose law is known, about ten years ahead.
  ///
  /// A country whose law is not known has Monday to Friday, but for the days that its government's decisions name.
  ///
  /// - Parameter moment: What to take for now; `nil` for the database's clock.
  /// - Returns: How many days were added or taken back.
  /// - Throws: ``RegisterError``; refused to all but the daemon and the registrar.
  public borrowing func expandHolidays(asOf moment: Moment?) throws(RegisterError) -> Int {
    var changed = 0
    for calendar in try rows(ReadCountryCalendars(moment: moment)) {
      guard let country = Country(rawValue: calendar.country) else { continue }
      let expansion = ExpandHolidays(country: country, horizon: calendar.horizon)
      if expansion.days != calendar.kept { changed += try row(expansion) }
    }
    return changed
  }
}
