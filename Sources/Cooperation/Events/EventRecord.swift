public import CivilTime

/// An event with what was changed of its single occurrences.
public struct EventRecord: Sendable, Hashable {
  /// The event.
  public let event: Event
  /// What holds of single occurrences, each at most once.
  public let changes: [OccurrenceChange]

  /// Makes a record.
  ///
  /// - Parameters:
  ///   - event: The event.
  ///   - changes: What holds of single occurrences.
  public init(event: Event, changes: [OccurrenceChange]) {
    self.event = event
    self.changes = changes
  }

  /// Lists the instances that touch a stretch of days as they take place: moved ones where they were moved to.
  ///
  /// Cancelled ones are listed where the series had them, and say so.
  ///
  /// - Parameter window: The days that an instance must touch.
  /// - Returns: The instances, the earliest first.
  public func occurrences(in window: CivilInterval) -> [Occurrence] {
    let originals = changes.map(\.original)
    // A moved one may come from far outside the window.
    guard
      let wide = CivilInterval(
        min(window.first, originals.min() ?? window.first), through: max(window.last, originals.max() ?? window.last))
    else { return [] }
    return event.occurrences(in: wide)
      .map { occurrence in occurrence.changed(by: changes.first { $0.original == occurrence.original }) }
      .filter { $0.days.touches(window) }
      .sorted { ($0.days.first, $0.original) < ($1.days.first, $1.original) }
  }

  /// The occurrence that is known by a day.
  ///
  /// - Parameter original: The first day that the series gives it.
  /// - Returns: It as it takes place; `nil` where the series has none on that day.
  public func occurrence(knownBy original: CivilDate) -> Occurrence? {
    event.occurrences(in: CivilInterval(original)).first { $0.original == original }?
      .changed(by: changes.first { $0.original == original })
  }
}
