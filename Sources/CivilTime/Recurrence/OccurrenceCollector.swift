/// Gathers the days of a series that fall within the window, until the series ends.
struct OccurrenceCollector {
  /// The first day asked for.
  let first: CivilDate
  /// The last day that can still be one: the window's, or that of UNTIL.
  let last: CivilDate
  /// The days found, the earliest first.
  private(set) var days: [CivilDate] = []
  private let anchor: CivilDate
  /// How many occurrences are still to come.
  private var left = Int.max

  /// Begins with the anchor, which is an occurrence whatever the rule says, RFC 5545 section 3.8.5.3.
  init(of rule: Recurrence, from anchor: CivilDate, in window: CivilInterval) {
    self.anchor = anchor
    first = window.first
    switch rule.end {
    case .never: last = window.last
    case .until(let day): last = min(window.last, day)
    case .count(let count):
      last = window.last
      left = count
    }
    days.reserveCapacity(min(64, window.days / (rule.frequency.leastDays * rule.interval) + 1))
    if anchor <= last {
      left -= 1
      if anchor >= first { days.append(anchor) }
    }
  }

  /// Takes a day that the rule chose; days come in order.
  ///
  /// - Parameter day: The day.
  /// - Returns: Whether the series goes on.
  mutating func take(_ day: CivilDate) -> Bool {
    if day <= anchor { return true }
    guard day <= last, left > 0 else { return false }
    left -= 1
    if day >= first { days.append(day) }
    return true
  }

  /// Takes the days of a month.
  ///
  /// - Parameters:
  ///   - bits: The days chosen; bit 0 is the 1st.
  ///   - first: The 1st.
  /// - Returns: Whether the series goes on.
  mutating func take(_ bits: UInt32, from first: CivilDate) -> Bool {
    var bits = bits
    while bits != 0 {
      guard take(first.adding(days: bits.trailingZeroBitCount)) else { return false }
      bits &= bits - 1
    }
    return true
  }
}

extension Recurrence.Frequency {
  /// The fewest days that a period can have.
  fileprivate var leastDays: Int {
    switch self {
    case .daily: 1
    case .weekly: 7
    case .monthly: 28
    case .yearly: 365
    }
  }
}
