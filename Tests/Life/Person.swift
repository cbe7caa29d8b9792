import CivilTime
import Foundation

/// How one of those who are written to wants it, as the story has told the register, and since when.
struct Wish {
  let since: Instant
  var zone: TimeZone
  var hour = 7
  var weekdays: Set<Int> = [1, 2, 3, 4, 5, 6, 7]
  var frequency = "daily"
}

/// Somebody who is written to.
struct Person {
  let login: String
  let email: String
  /// The association that she speaks for; nothing for the coordinator.
  let association: String?
  /// What she wants, the latest last.
  var wishes: [Wish]
  /// The days on which she wants quiet, and when she said so.
  var quiet: [(said: Instant, first: CivilDate, last: CivilDate)] = []

  /// What she wanted at a moment.
  func wish(at moment: Instant) -> Wish { wishes.last { $0.since <= moment } ?? wishes[0] }

  /// Whether she may be written to on a day, as it was known at a moment.
  func isOpen(_ day: CivilDate, at moment: Instant) -> Bool {
    let wish = wish(at: moment)
    let weekdays = wish.frequency == "weekly" ? wish.weekdays.sorted().prefix(1).map { $0 } : Array(wish.weekdays)
    return Holidays.isWorked(day) && weekdays.contains(day.weekday.rawValue)
      && !quiet.contains { $0.said <= moment && $0.first <= day && day <= $0.last }
  }

  /// The next day on which she may be written to.
  func nextOpen(after day: CivilDate, at moment: Instant) -> CivilDate? {
    (1...31).lazy.map { day.adding(days: $0) }.first { isOpen($0, at: moment) }
  }

  /// Whether what she wants changed between two moments.
  func changed(between first: Instant, and last: Instant) -> Bool {
    wishes.dropFirst().contains { first <= $0.since && $0.since <= last }
      || quiet.contains { first <= $0.said && $0.said <= last }
  }
}

/// The days on which nobody works in Lithuania, written down here once more, without a look at the program's.
enum Holidays {
  /// Monday to Friday, but for the holidays.
  static func isWorked(_ day: CivilDate) -> Bool { day.weekday.rawValue < 6 && !isHoliday(day) }

  /// Whether a day is a public holiday, by article 123 of the Labour Code.
  static func isHoliday(_ day: CivilDate) -> Bool {
    let (year, month, number) = day.parts
    let fixed = [
      (1, 1), (2, 16), (3, 11), (5, 1), (6, 24), (7, 6), (8, 15), (11, 1), (11, 2), (12, 24), (12, 25), (12, 26),
    ]
    if fixed.contains(where: { $0 == (month, number) }) { return true }
    let isFirstSunday = day.weekday == .sunday && number <= 7
    return isFirstSunday && (month == 5 || month == 6) || [0, 1].contains(day.dayNumber - easter(year).dayNumber)
  }

  /// Easter Sunday by the table that calendars print, 2024–2035.
  private static func easter(_ year: Int) -> CivilDate {
    let days = [
      2024: "03-31", 2025: "04-20", 2026: "04-05", 2027: "03-28", 2028: "04-16", 2029: "04-01", 2030: "04-21",
      2031: "04-13", 2032: "03-28", 2033: "04-17", 2034: "04-09", 2035: "03-25",
    ]
    return CivilDate.date("\(year)-\(days[year] ?? "01-01")")
  }
}
