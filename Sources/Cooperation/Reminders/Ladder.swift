public import CivilTime

/// How many days before an event or a deadline people are reminded of it.
public struct Ladder: Sendable, Hashable {
  /// Days before, the farthest first.
  public let rungs: [Int]

  /// Makes a ladder.
  ///
  /// - Parameter rungs: Days before, in any order.
  public init(_ rungs: [Int]) { self.rungs = rungs.sorted(by: >) }

  /// Lists the days on which people are reminded.
  ///
  /// A rung that had passed already when the matter was first seen is passed over, but for the nearest one: that
  /// reminder comes at once, so that a new installation neither floods nor keeps silent. One that falls on a day off
  /// comes on the working day before; where that has passed, on the next, unless the matter's own day is sooner.
  ///
  /// - Parameters:
  ///   - day: The first day of the event, or the day of the deadline.
  ///   - today: The day on which the matter is first seen.
  ///   - working: The working days of those who are reminded; `nil` where they are not known.
  /// - Returns: The days, the earliest first; none where the day has passed.
  public func days(before day: CivilDate, from today: CivilDate, on working: WorkingDays? = nil) -> [CivilDate] {
    guard day >= today else { return [] }
    let all = rungs.map { CivilDate(dayNumber: day.dayNumber - $0) }
    let coming = all.filter { $0 >= today }
    let days = all.contains { $0 < today } ? [today] + coming.filter { $0 > today } : coming
    guard let working else { return days }
    let moved = days.map { target in
      let (before, after) = (working.last(onOrBefore: target), working.first(onOrAfter: target))
      return before >= today ? before : after <= day ? after : target
    }
    return Array(Set(moved)).sorted()
  }
}
