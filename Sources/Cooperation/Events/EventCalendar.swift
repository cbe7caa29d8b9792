public import CivilTime

/// The events of a protocol, seen from a day.
public struct EventCalendar: Sendable {
  /// The events, single and recurring, with what was changed of them.
  public let events: [EventRecord]
  /// When people are reminded of them.
  public let ladder: Ladder
  /// The day from which one looks.
  public let today: CivilDate

  /// Makes a calendar.
  ///
  /// - Parameters:
  ///   - events: The protocol's events.
  ///   - ladder: When people are reminded of them.
  ///   - today: The day from which one looks.
  public init(events: [EventRecord], ladder: Ladder, today: CivilDate) {
    self.events = events
    self.ladder = ladder
    self.today = today
  }

  /// Lists the instances that are on or still to come, cancelled ones too, the earliest first.
  ///
  /// - Parameter count: The most instances.
  /// - Returns: Each with its event.
  public func coming(_ count: Int) -> [(event: Event, occurrence: Occurrence)] {
    // A yearly event may skip to the next leap year or beyond; ten years hold every rule that events have.
    guard let window = CivilInterval(today, through: CivilDate(dayNumber: today.dayNumber + 3653)) else { return [] }
    let all = events.flatMap { record in
      record.occurrences(in: window).map { (event: record.event, occurrence: $0) }
    }
    return Array(
      all.sorted {
        ($0.occurrence.days.first, $0.event.code) < ($1.occurrence.days.first, $1.event.code)
      }.prefix(count))
  }
}
