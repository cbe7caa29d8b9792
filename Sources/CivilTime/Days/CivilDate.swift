/// A day of the proleptic Gregorian calendar, without a time or a zone.
public struct CivilDate: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// Days since 1970-01-01, which is day 0.
  public let dayNumber: Int

  /// Makes the day with a number.
  ///
  /// - Parameter dayNumber: Days since 1970-01-01.
  public init(dayNumber: Int) { self.dayNumber = dayNumber }

  /// Makes a day from its parts.
  ///
  /// Gives `nil` where the calendar has no such day.
  ///
  /// - Parameters:
  ///   - year: The year.
  ///   - month: The month, 1 to 12.
  ///   - day: The day of the month, 1 to its last.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...12).contains(month), (1...Self.days(inMonth: month, of: year)).contains(day) else { return nil }
    self.init(valid: year, month, day)
  }

  /// Reads a day as ISO 8601 writes it.
  ///
  /// Gives `nil` for any other form, and for a day that the calendar lacks.
  ///
  /// - Parameter text: Exactly yyyy-mm-dd, in ASCII digits.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else { return nil }
    func number(_ range: Range<Int>) -> Int? {
      var value = 0
      for byte in bytes[range] {
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
        value = value * 10 + Int(byte - UInt8(ascii: "0"))
      }
      return value
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// Counts the days from 0000-03-01, from which leap days fall at the ends of years, 400 years to an era.
  init(valid year: Int, _ month: Int, _ day: Int) {
    let marchYear = month <= 2 ? year - 1 : year
    let era = marchYear.floorDivided(by: 400)
    let yearOfEra = marchYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    dayNumber = era * 146_097 + dayOfEra - 719_468
  }

  /// Year, month and day at once.
  public var parts: (year: Int, month: Int, day: Int) {
    let shifted = dayNumber + 719_468
    let era = shifted.floorDivided(by: 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// The year.
  public var year: Int { parts.year }
  /// The month, 1 to 12.
  public var month: Int { parts.month }
  /// The day of the month, from 1.
  public var day: Int { parts.day }

  /// The day of the week; 1970-01-01 was a Thursday.
  public var weekday: Weekday {
    let index = (dayNumber + 3) - (dayNumber + 3).floorDivided(by: 7) * 7
    return Weekday(rawValue: index + 1) ?? .monday
  }

  /// The day some days later.
  ///
  /// - Parameter days: How many days later; earlier where negative.
  /// - Returns: The day.
  public func adding(days: Int) -> CivilDate { CivilDate(dayNumber: dayNumber + days) }

  /// The same day some months later, or the month's last day where it has no such day.
  ///
  /// A series adds to its anchor and never step by step: Jan 31 + 1 month + 1 month is not Jan 31 + 2 months.
  ///
  /// - Parameter months: How many months later; earlier where negative.
  /// - Returns: The day.
  public func adding(months: Int) -> CivilDate {
    let (year, month, day) = parts
    let index = year * 12 + month - 1 + months
    let newYear = index.floorDivided(by: 12)
    let newMonth = index - newYear * 12 + 1
    return CivilDate(valid: newYear, newMonth, min(day, Self.days(inMonth: newMonth, of: newYear)))
  }

  /// The same day some years later; 28 February stands for 29 February in other years.
  ///
  /// - Parameter years: How many years later; earlier where negative.
  /// - Returns: The day.
  public func adding(years: Int) -> CivilDate { adding(months: 12 * years) }

  /// The number of days in a month.
  ///
  /// - Parameters:
  ///   - month: The month, 1 to 12.
  ///   - year: The year.
  /// - Returns: 28 to 31.
  public static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Whether a day comes before another.
  ///
  /// - Parameters:
  ///   - left: The one.
  ///   - right: The other.
  /// - Returns: Whether the one is earlier.
  public static func < (left: CivilDate, right: CivilDate) -> Bool { left.dayNumber < right.dayNumber }

  /// The day as ISO 8601 writes it: `2025-05-07`.
  public var description: String {
    let (year, month, day) = parts
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }
}

/// A day of the week; the week starts on Monday, ISO 8601.
public enum Weekday: Int, Sendable, CaseIterable, Hashable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday
}

extension Int {
  /// The quotient rounded down, for days before 1970 as well.
  func floorDivided(by divisor: Int) -> Int {
    let quotient = self / divisor
    return self % divisor < 0 ? quotient - 1 : quotient
  }
}
