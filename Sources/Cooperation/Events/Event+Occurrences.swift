public import CivilTime

extension Event {
  /// Lists the event's instances that touch a stretch of days, as the series has them.
  ///
  /// What was changed of single ones is in an ``EventRecord``. An edition counts from the first occurrence on, so a stretch far from it still gets its right number.
  ///
  /// - Parameter window: The days that an instance must touch.
  /// - Returns: The instances, the earliest first.
  public func occurrences(in window: CivilInterval) -> [Occurrence] {
    let length = first.last.dayNumber - first.first.dayNumber
    let end = until.map { min($0, window.last) } ?? window.last
    if endsBeforeItBegins { return [] }
    guard let recurrence, let series = CivilInterval(first.first, through: max(end, first.first)) else {
      return [occurrence(beginning: first.first, length: length, place: 0)].filter { $0.days.touches(window) }
    }
    return recurrence.occurrences(from: first.first, in: series).filter { !exceptions.contains($0) }.enumerated()
      .map { place, day in occurrence(beginning: day, length: length, place: place) }
      .filter { $0.days.touches(window) }
  }

  /// Whether it is a series that was ended before its first day: it never takes place.
  public var endsBeforeItBegins: Bool { recurrence != nil && until.map { $0 < first.first } == true }

  private func occurrence(beginning day: CivilDate, length: Int, place: Int) -> Occurrence {
    let last = CivilDate(dayNumber: day.dayNumber + length)
    return Occurrence(
      event: code, days: CivilInterval(day, through: last) ?? first, edition: firstEdition.map { $0 + place })
  }
}
