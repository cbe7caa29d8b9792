/// Why a text is no rule of a series that this program dates.
///
/// Of RFC 5545's RRULE the parts are refused that whole days do not have, and those that no event here has needed:
/// FREQ below DAILY; BYHOUR, BYMINUTE, BYSECOND; BYSETPOS, BYWEEKNO, BYYEARDAY; x-names.
/// Its prohibitions are kept: COUNT beside UNTIL, a part that comes twice, ordinals in BYDAY but in months and years,
/// BYMONTHDAY in weeks. Names and values may be in either case (section 3.1).
public enum RecurrenceError: Error, Sendable, Hashable {
  /// Nothing is said of how often.
  case noFrequency
  /// Not of the shape NAME=VALUE.
  case notAPart(String)
  /// A part of the standard that this program does not date, or none of the standard at all.
  case unsupported(String)
  /// A value that its part cannot have.
  case badValue(part: String, value: String)
  /// A part that comes twice.
  case repeated(String)
  /// Both a number of occurrences and a last day.
  case twoEnds
  /// A part that this frequency cannot have: BYMONTHDAY in weeks, the nth weekday of a day.
  case misplaced(part: String, frequency: Recurrence.Frequency)
}
