/// A country whose public holidays and deadline rule are known, by ISO 3166 alpha-2.
public enum Country: String, Sendable, CaseIterable, Hashable {
  case lithuania = "LT"
  case poland = "PL"

  /// The public holidays of a year; a holiday on a weekend is not moved.
  ///
  /// - Parameter year: The year, from 2000 on.
  /// - Returns: The days.
  public func holidays(in year: Int) -> Set<CivilDate> {
    switch self {
    case .lithuania: Self.lithuanian(year)
    case .poland: Self.polish(year)
    }
  }

  /// The days of the Lithuanian Labour Code, article 123, with the years of its changes.
  ///
  /// Before 2017 they stood in article 162 of the older code. Its article 162-1, in force from 22 December 2005, moved a
  /// day of rest that fell on a holiday to the next working day; those days are not here, and go into the overrides.
  private static func lithuanian(_ year: Int) -> Set<CivilDate> {
    let easter = Easter.sunday(of: year)
    var days = dates(
      year, [(1, 1), (2, 16), (3, 11), (5, 1), (7, 6), (8, 15), (11, 1), (12, 25), (12, 26)])
    days.formUnion([easter, easter.adding(days: 1), nth(1, .sunday, of: 5, year), nth(1, .sunday, of: 6, year)])
    // Midsummer from 2003, Christmas Eve from 2011, All Souls' Day from 2020.
    if year >= 2003 { days.formUnion(dates(year, [(6, 24)])) }
    if year >= 2011 { days.formUnion(dates(year, [(12, 24)])) }
    if year >= 2020 { days.formUnion(dates(year, [(11, 2)])) }
    return days
  }

  /// Act of 18 January 1951 on days free from work, with the years of its changes.
  private static func polish(_ year: Int) -> Set<CivilDate> {
    let easter = Easter.sunday(of: year)
    var days = dates(year, [(1, 1), (5, 1), (5, 3), (8, 15), (11, 1), (11, 11), (12, 25), (12, 26)])
    // Easter, Pentecost, Corpus Christi.
    days.formUnion([easter, easter.adding(days: 1), easter.adding(days: 49), easter.adding(days: 60)])
    // Epiphany from 2011, Christmas Eve from 2025; the day after the centenary of independence once.
    if year >= 2011 { days.formUnion(dates(year, [(1, 6)])) }
    if year >= 2025 { days.formUnion(dates(year, [(12, 24)])) }
    if year == 2018 { days.formUnion(dates(year, [(11, 12)])) }
    return days
  }

  private static func dates(_ year: Int, _ days: [(month: Int, day: Int)]) -> Set<CivilDate> {
    Set(days.compactMap { CivilDate(year: year, month: $0.month, day: $0.day) })
  }

  /// The first, second … of a weekday in a month.
  private static func nth(_ n: Int, _ weekday: Weekday, of month: Int, _ year: Int) -> CivilDate {
    guard let first = CivilDate(year: year, month: month, day: 1) else { preconditionFailure("every month has a 1st") }
    let ahead = (weekday.rawValue - first.weekday.rawValue + 7) % 7
    return first.adding(days: ahead + 7 * (n - 1))
  }

  /// The day to which a deadline moves when nobody works on its last day.
  ///
  /// - Parameters:
  ///   - day: The deadline as written.
  ///   - overrides: Single days on which a government has decided otherwise.
  /// - Returns: The first day from then on that is a working day (Lithuania, Civil Code 1.121), or that is neither free
  ///   from work by law nor a Saturday (Poland, Civil Code art. 115: a Saturday even where people worked on it).
  public func deadline(_ day: CivilDate, overrides: HolidayOverrides = HolidayOverrides()) -> CivilDate {
    switch self {
    case .lithuania: WorkingDays(country: self, overrides: overrides).first(onOrAfter: day)
    case .poland: WorkingDays(country: self, overrides: HolidayOverrides(off: overrides.off)).first(onOrAfter: day)
    }
  }
}
