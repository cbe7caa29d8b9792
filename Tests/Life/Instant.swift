import CivilTime
import Foundation

/// A moment of a simulated life, in seconds since 1970.
struct Instant: Comparable, Hashable, CustomStringConvertible {
  static let hour = 3600
  static let day = 86_400

  let seconds: Int

  init(seconds: Int) { self.seconds = seconds }

  /// The beginning of a day in Greenwich.
  init(_ day: CivilDate) { seconds = (day.dayNumber - CivilDate.epoch.dayNumber) * Self.day }

  static func < (left: Instant, right: Instant) -> Bool { left.seconds < right.seconds }
  static func + (instant: Instant, seconds: Int) -> Instant { Instant(seconds: instant.seconds + seconds) }
  static func - (left: Instant, right: Instant) -> Int { left.seconds - right.seconds }

  /// As ISO 8601 and PostgreSQL write it.
  var description: String {
    let rest = seconds % Self.day
    let two = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    return "\(day)T\(two(rest / 3600)):\(two(rest / 60 % 60)):\(two(rest % 60))+00"
  }

  /// The day in Greenwich.
  var day: CivilDate { CivilDate.epoch.adding(days: seconds / Self.day) }

  /// The day and the hour by the clocks of a place, as Foundation knows them: not as the database does.
  func local(in zone: TimeZone) -> (day: CivilDate, hour: Int) {
    let shifted = seconds + zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds)))
    return (CivilDate.epoch.adding(days: shifted / Self.day), shifted % Self.day / Self.hour)
  }
}

extension CivilDate {
  static let epoch = date("1970-01-01")
  /// A day that no life sees: what is due on it may be told, and need not be.
  static let never = date("2999-01-01")

  /// A day that is known to be one.
  static func date(_ text: String) -> CivilDate {
    guard let day = CivilDate(text) else { fatalError("\(text) is no day") }
    return day
  }
}
