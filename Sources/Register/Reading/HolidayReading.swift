public import CivilTime
import Postgres

/// What a protocol's country has decided of single days.
public struct HolidayCalendar: Sendable {
  /// The country's code.
  public let code: String
  /// The country; `nil` where its law is not known.
  public let country: Country?
  /// The days on which its government decided otherwise than the law.
  public let overrides: [DayOverride]
}

private struct ReadHolidays: Query {
  static var sql: StaticString { SQLText.eventHolidays }
  let protocolCode: String?
  var parameters: [Parameter] { [.text(protocolCode)] }

  static func read(
    _ row: inout RowReader
  ) throws(PostgresError) -> (country: String, day: CivilDate?, isWorked: Bool?, reason: String?) {
    (try row.next(), try row.next(), try row.next(), try row.next())
  }
}

extension Register {
  /// Reads what is needed to tell the public holidays of a protocol's country.
  ///
  /// - Parameter protocolCode: The protocol's code; `nil` for the only one that the person sees.
  /// - Returns: The country and what its government decided of single days.
  /// - Throws: ``RegisterError``; refused where there is no such protocol, or more than one is meant.
  public borrowing func holidays(of protocolCode: String?) throws(RegisterError) -> HolidayCalendar {
    let rows = try rows(ReadHolidays(protocolCode: protocolCode))
    let code = rows.first?.country ?? ""
    let country = Country(rawValue: code)
    let overrides = rows.compactMap { row -> DayOverride? in
      guard let country, let day = row.day, let isWorked = row.isWorked else { return nil }
      return DayOverride(country: country, day: day, kind: isWorked ? .worked : .off, reason: row.reason)
    }
    return HolidayCalendar(code: code, country: country, overrides: overrides)
  }
}
