extension Recurrence {
  /// Lists the days on which the series begins an occurrence.
  ///
  /// Every period is computed from the anchor, never from the one before, and without a COUNT the computing starts
  /// at the window: a series of a hundred years costs no more than the days asked for.
  ///
  /// - Parameters:
  ///   - anchor: The first occurrence, DTSTART; it counts as one even where the rule would pass it over.
  ///   - window: The days asked for.
  /// - Returns: The days, the earliest first.
  public func occurrences(from anchor: CivilDate, in window: CivilInterval) -> [CivilDate] {
    var days: [CivilDate] = []
    var last = window.last
    var left = Int.max
    switch end {
    case .never: break
    case .until(let day): last = min(last, day)
    case .count(let count): left = count
    }
    if anchor <= last {
      left -= 1
      if window.contains(anchor) { days.append(anchor) }
    }
    // Counting has to begin at the beginning.
    var period = end.isCounted ? 0 : max(0, periods(from: anchor, to: window.first) - 1)
    period -= period % interval
    while left > 0 {
      let start = begin(of: period, from: anchor)
      if start > last { break }
      for day in candidates(in: period, from: anchor) where day > anchor && left > 0 {
        if day > last { return days }
        left -= 1
        if day >= window.first { days.append(day) }
      }
      period += interval
    }
    return days
  }

  /// How many whole periods lie between two days, or a little more.
  private func periods(from anchor: CivilDate, to day: CivilDate) -> Int {
    guard day > anchor else { return 0 }
    return switch frequency {
    case .daily: day.dayNumber - anchor.dayNumber
    case .weekly: (day.dayNumber - anchor.dayNumber) / 7
    case .monthly: (day.year - anchor.year) * 12 + day.month - anchor.month
    case .yearly: day.year - anchor.year
    }
  }

  /// The first day of a period: the day, its Monday, the month's first, the year's first.
  private func begin(of period: Int, from anchor: CivilDate) -> CivilDate {
    switch frequency {
    case .daily: anchor.adding(days: period)
    case .weekly: anchor.adding(days: 7 * period + 1 - anchor.weekday.rawValue)
    case .monthly, .yearly:
      anchor.adding(days: 1 - anchor.day).adding(months: frequency == .monthly ? period : 12 * period)
        .atYearStart(frequency == .yearly)
    }
  }

  /// The days that the rule chooses in a period, in order.
  private func candidates(in period: Int, from anchor: CivilDate) -> [CivilDate] {
    let start = begin(of: period, from: anchor)
    switch frequency {
    case .daily:
      return isChosen(start) ? [start] : []
    case .weekly:
      let chosen = weekdays.isEmpty ? [anchor.weekday] : weekdays.map(\.weekday)
      return (0..<7).map { start.adding(days: $0) }.filter { day in
        chosen.contains(day.weekday) && (months.isEmpty || months.contains(day.month))
      }
    case .monthly:
      let (year, month, _) = start.parts
      guard months.isEmpty || months.contains(month) else { return [] }
      if monthDays.isEmpty && weekdays.isEmpty {
        return CivilDate(year: year, month: month, day: anchor.day).map { [$0] } ?? []
      }
      return days(inMonth: month, of: year)
    case .yearly:
      return days(inYear: start.year, from: anchor)
    }
  }

  private func days(inYear year: Int, from anchor: CivilDate) -> [CivilDate] {
    let (_, anchorMonth, anchorDay) = anchor.parts
    if monthDays.isEmpty && weekdays.isEmpty {
      return (months.isEmpty ? [anchorMonth] : months).compactMap { month in
        if let day = CivilDate(year: year, month: month, day: anchorDay) { return day }
        // 29 February in other years.
        return month == 2 && anchorMonth == 2 && anchorDay == 29 ? CivilDate(year: year, month: 2, day: 28) : nil
      }
    }
    // Without months, ordinals count within the year, and every month's days are meant.
    if months.isEmpty && monthDays.isEmpty { return weekdays(inYear: year) }
    return (months.isEmpty ? Array(1...12) : months).flatMap { days(inMonth: $0, of: year) }
  }

  private func days(inMonth month: Int, of year: Int) -> [CivilDate] {
    let length = CivilDate.days(inMonth: month, of: year)
    guard let first = CivilDate(year: year, month: month, day: 1) else { return [] }
    if weekdays.isEmpty {
      return Set(monthDays.map { $0 > 0 ? $0 : length + 1 + $0 }).filter { (1...length).contains($0) }.sorted()
        .map { first.adding(days: $0 - 1) }
    }
    return (0..<length).map { first.adding(days: $0) }.filter { day in
      matches(day, position: day.dayNumber - first.dayNumber, of: length) && isMonthDayChosen(day, length)
    }
  }

  private func weekdays(inYear year: Int) -> [CivilDate] {
    guard let first = CivilDate(year: year, month: 1, day: 1), let next = CivilDate(year: year + 1, month: 1, day: 1)
    else { return [] }
    let length = next.dayNumber - first.dayNumber
    return (0..<length).map { first.adding(days: $0) }.filter {
      matches($0, position: $0.dayNumber - first.dayNumber, of: length)
    }
  }

  /// Whether a day is one of the weekdays wanted, by its place in its month or year.
  private func matches(_ day: CivilDate, position: Int, of length: Int) -> Bool {
    let weekday = day.weekday
    return weekdays.contains { rule in
      guard rule.weekday == weekday else { return false }
      guard let ordinal = rule.ordinal else { return true }
      return ordinal > 0 ? position / 7 + 1 == ordinal : (length - 1 - position) / 7 + 1 == -ordinal
    }
  }

  private func isMonthDayChosen(_ day: CivilDate, _ length: Int) -> Bool {
    monthDays.isEmpty || monthDays.contains { ($0 > 0 ? $0 : length + 1 + $0) == day.day }
  }

  private func isChosen(_ day: CivilDate) -> Bool {
    let (year, month, _) = day.parts
    return (months.isEmpty || months.contains(month))
      && (weekdays.isEmpty || weekdays.contains { $0.weekday == day.weekday })
      && isMonthDayChosen(day, CivilDate.days(inMonth: month, of: year))
  }
}

extension Recurrence.End {
  fileprivate var isCounted: Bool {
    if case .count = self { true } else { false }
  }
}

extension CivilDate {
  /// The first day of the year, for a yearly period; the day itself otherwise.
  fileprivate func atYearStart(_ wanted: Bool) -> CivilDate {
    wanted ? CivilDate(year: year, month: 1, day: 1) ?? self : self
  }
}
