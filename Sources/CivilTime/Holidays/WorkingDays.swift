/// The working days of a country: Monday to Friday without its public holidays, as overridden for single days.
public struct WorkingDays: Sendable {
  /// Whose working days they are.
  public let country: Country
  /// Single days on which a government has decided otherwise.
  public let overrides: HolidayOverrides

  /// Makes a calendar of working days.
  ///
  /// - Parameters:
  ///   - country: Whose.
  ///   - overrides: Single days on which a government has decided otherwise.
  public init(country: Country, overrides: HolidayOverrides = HolidayOverrides()) {
    self.country = country
    self.overrides = overrides
  }

  /// Whether people work on a day.
  ///
  /// - Parameter day: The day.
  /// - Returns: Whether it is a working day.
  public func contains(_ day: CivilDate) -> Bool {
    if overrides.worked.contains(day) { return true }
    if overrides.off.contains(day) || day.weekday.rawValue >= Weekday.saturday.rawValue { return false }
    return !country.holidays(in: day.year).contains(day)
  }

  /// The first working day from a day on.
  ///
  /// - Parameter day: The day.
  /// - Returns: The day itself where it is one, or the next that is.
  public func first(onOrAfter day: CivilDate) -> CivilDate {
    var day = day
    while !contains(day) { day = day.adding(days: 1) }
    return day
  }

  /// The last working day up to a day.
  ///
  /// - Parameter day: The day.
  /// - Returns: The day itself where it is one, or the last before it that is.
  public func last(onOrBefore day: CivilDate) -> CivilDate {
    var day = day
    while !contains(day) { day = day.adding(days: -1) }
    return day
  }

  /// The day some working days after a day, which is itself not counted.
  ///
  /// - Parameters:
  ///   - count: How many working days, at least 1.
  ///   - day: The day to count from.
  /// - Returns: The last of them.
  public func day(_ count: Int, after day: CivilDate) -> CivilDate {
    var day = day
    for _ in 0..<count { day = first(onOrAfter: day.adding(days: 1)) }
    return day
  }
}
