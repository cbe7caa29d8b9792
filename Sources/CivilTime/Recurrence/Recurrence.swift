/// The rule of a series, RFC 5545 section 3.3.10: which days an event begins on.
///
/// The parts that whole days can have: FREQ from DAILY to YEARLY, INTERVAL, COUNT, UNTIL, BYMONTH, BYMONTHDAY and
/// BYDAY with ordinals, WKST. Three answers differ from python-dateutil's:
/// - A yearly series that began on 29 February and names no day comes on 28 February in other years, where RFC 5545 and
///   dateutil skip them: a celebration is not left out for three years. A rule that says BYMONTHDAY=29 means it, and
///   skips; a month that lacks the anchor's 31st is skipped too, as the standard says.
/// - The anchor is an occurrence, and counts as one, even where the rule would pass it over (RFC 5545 section 3.8.5.3);
///   dateutil leaves it out.
/// - BYDAY=MO,1SA means every Monday and the first Saturday; dateutil keeps the days that are both, which are none.
public struct Recurrence: Sendable, Hashable {
  /// How often the series comes round.
  public enum Frequency: String, Sendable, CaseIterable, Hashable {
    case daily = "DAILY"
    case weekly = "WEEKLY"
    case monthly = "MONTHLY"
    case yearly = "YEARLY"
  }

  /// A weekday, every one or the nth of its month or year.
  public struct WeekdayRule: Sendable, Hashable {
    /// Which one: 2 the second, -1 the last; `nil` every one.
    public let ordinal: Int?
    /// The day of the week.
    public let weekday: Weekday
  }

  /// Where a series ends.
  public enum End: Sendable, Hashable {
    case never
    /// After so many occurrences, the first included.
    case count(Int)
    /// With this day, itself included.
    case until(CivilDate)
  }

  /// How often it comes round.
  public let frequency: Frequency
  /// Every so many days, weeks, months or years.
  public let interval: Int
  /// Where it ends.
  public let end: End
  /// Months, 1 to 12.
  public let months: [Int]
  /// Days of the month, 1 to 31, or -1 for the last to -31.
  public let monthDays: [Int]
  /// Weekdays, all of them or the nth.
  public let weekdays: [WeekdayRule]
  /// The day on which a week begins, where every so many weeks are counted: Monday, as RFC 5545 has it by default.
  public let weekStart: Weekday
}
