/// The days of a month that a rule chooses.
///
/// They are kept as bits, as a series of fifty years asks for hundreds of months: bit 0 is the 1st.
struct DayChoice {
  /// Whether the rule names no days.
  let isEmpty: Bool
  private let fromStart: UInt32
  private let fromEnd: [Int]
  private let weekdays: [Recurrence.WeekdayRule]
  private let hasMonthDays: Bool

  /// Reads the days out of a rule.
  ///
  /// - Parameters:
  ///   - rule: The rule.
  ///   - anchorDay: The day of the month that is meant where the rule names none.
  init(_ rule: Recurrence, anchorDay: Int?) {
    isEmpty = rule.monthDays.isEmpty && rule.weekdays.isEmpty
    weekdays = rule.weekdays
    var fromStart: UInt32 = 0
    for day in rule.monthDays where day > 0 { fromStart |= 1 << (day - 1) }
    if isEmpty, let anchorDay { fromStart = 1 << (anchorDay - 1) }
    self.fromStart = fromStart
    fromEnd = rule.monthDays.filter { $0 < 0 }
    hasMonthDays = !rule.monthDays.isEmpty || isEmpty
  }

  /// Finds the days of one month.
  ///
  /// - Parameters:
  ///   - month: The month, 1 to 12.
  ///   - year: The year.
  /// - Returns: The days as bits; none where the month is too short for what is asked.
  func days(ofMonth month: Int, in year: Int) -> UInt32 {
    let length = CivilDate.days(inMonth: month, of: year)
    let all = UInt32.max >> (32 - length)
    var chosen = all
    if hasMonthDays {
      chosen = fromStart
      for day in fromEnd where length + day >= 0 { chosen |= 1 << (length + day) }
    }
    if !weekdays.isEmpty {
      let first = CivilDate(valid: year, month, 1).weekday.rawValue
      chosen &= weekdays.reduce(0) { $0 | Self.days(of: $1, length: length, first: first) }
    }
    return chosen & all
  }

  /// The days of one weekday in a month that begins on another.
  private static func days(of rule: Recurrence.WeekdayRule, length: Int, first: Int) -> UInt32 {
    let offset = (rule.weekday.rawValue - first + 7) % 7
    // Every seventh day from there.
    guard let ordinal = rule.ordinal else { return 0b1_0000001_0000001_0000001_0000001 << offset }
    let count = (length - 1 - offset) / 7 + 1
    let place = ordinal > 0 ? ordinal - 1 : count + ordinal
    return (0..<count).contains(place) ? 1 << (offset + 7 * place) : 0
  }
}
