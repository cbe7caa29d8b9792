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
    var found = OccurrenceCollector(of: self, from: anchor, in: window)
    switch frequency {
    case .daily: collectDaily(from: anchor, into: &found)
    case .weekly: collectWeekly(from: anchor, into: &found)
    case .monthly: collectMonthly(from: anchor, into: &found)
    case .yearly: collectYearly(from: anchor, into: &found)
    }
    return found.days
  }

  /// Tells whether a series that begins on a day begins with a day of its rule.
  ///
  /// RFC 5545, section 3.8.5.3, gives no meaning to one that does not. The function `begins_on` of the database judges
  /// alike.
  ///
  /// - Parameter day: The first day, DTSTART.
  /// - Returns: Whether the rule falls on it.
  public func begins(on day: CivilDate) -> Bool {
    let (year, month, dayOfMonth) = day.parts
    if case .until(let last) = end, day > last { return false }
    guard months.isEmpty || months.contains(month) else { return false }
    if frequency == .yearly, months.isEmpty, weekdays.contains(where: { $0.ordinal != nil }) {
      return daysCounted(inYear: year).contains(day)
    }
    return DayChoice(self, anchorDay: dayOfMonth).days(ofMonth: month, in: year) & (1 << (dayOfMonth - 1)) != 0
  }

  /// Finds the next day with which a series could begin.
  ///
  /// - Parameter day: The first day to look at.
  /// - Returns: It, or the first after it on which the rule falls; `nil` where the rule falls on none.
  public func beginning(from day: CivilDate) -> CivilDate? {
    // Every weekday has met every day of every month by then, 29 February too, though 2100 has none.
    (0...366 * 40).lazy.map { day.adding(days: $0) }.first(where: begins)
  }

  /// The period to begin with: one before the window's, in step with the interval; a COUNT begins at the beginning.
  private func firstPeriod(_ periodsBeforeWindow: Int) -> Int {
    if case .count = end { return 0 }
    let period = max(0, periodsBeforeWindow - 1)
    return period - period % interval
  }

  private func collectDaily(from anchor: CivilDate, into found: inout OccurrenceCollector) {
    let choice = DayChoice(self, anchorDay: nil)
    let chooses = !(months.isEmpty && choice.isEmpty)
    var day = anchor.adding(days: firstPeriod(found.first.dayNumber - anchor.dayNumber))
    while day <= found.last {
      if !chooses || isChosen(day, choice) {
        guard found.take(day) else { return }
      }
      day = day.adding(days: interval)
    }
  }

  private func isChosen(_ day: CivilDate, _ choice: DayChoice) -> Bool {
    let (year, month, dayOfMonth) = day.parts
    guard months.isEmpty || months.contains(month) else { return false }
    return choice.isEmpty || choice.days(ofMonth: month, in: year) & (1 << (dayOfMonth - 1)) != 0
  }

  private func collectWeekly(from anchor: CivilDate, into found: inout OccurrenceCollector) {
    // How many days after the beginning of its week each comes.
    let places = (weekdays.isEmpty ? [anchor.weekday] : Set(weekdays.map(\.weekday))).map(placeInWeek).sorted()
    let beginning = anchor.adding(days: -placeInWeek(anchor.weekday))
    var week = beginning.adding(days: 7 * firstPeriod((found.first.dayNumber - beginning.dayNumber) / 7))
    while week <= found.last {
      for place in places {
        let day = week.adding(days: place)
        if months.isEmpty || months.contains(day.month) {
          guard found.take(day) else { return }
        }
      }
      week = week.adding(days: 7 * interval)
    }
  }

  private func placeInWeek(_ weekday: Weekday) -> Int { (weekday.rawValue - weekStart.rawValue + 7) % 7 }

  private func collectMonthly(from anchor: CivilDate, into found: inout OccurrenceCollector) {
    let (anchorYear, anchorMonth, anchorDay) = anchor.parts
    let choice = DayChoice(self, anchorDay: anchorDay)
    let (windowYear, windowMonth, _) = found.first.parts
    let before = (windowYear - anchorYear) * 12 + windowMonth - anchorMonth
    var index = anchorYear * 12 + anchorMonth - 1 + firstPeriod(before)
    while true {
      let year = index.floorDivided(by: 12)
      let month = index - year * 12 + 1
      let first = CivilDate(valid: year, month, 1)
      if first > found.last { return }
      if months.isEmpty || months.contains(month) {
        guard found.take(choice.days(ofMonth: month, in: year), from: first) else { return }
      }
      index += interval
    }
  }

  private func collectYearly(from anchor: CivilDate, into found: inout OccurrenceCollector) {
    let (anchorYear, anchorMonth, anchorDay) = anchor.parts
    let hasDays = !(monthDays.isEmpty && weekdays.isEmpty)
    let months = !self.months.isEmpty ? self.months : hasDays ? Array(1...12) : [anchorMonth]
    // Section 3.3.10: without months, the second Sunday is the year's second.
    let countsInYear = self.months.isEmpty && weekdays.contains { $0.ordinal != nil }
    let isLeapDay = !hasDays && anchorMonth == 2 && anchorDay == 29
    let choice = DayChoice(self, anchorDay: anchorDay)
    var year = anchorYear + firstPeriod(found.first.year - anchorYear)
    while CivilDate(valid: year, 1, 1) <= found.last {
      if countsInYear {
        for day in daysCounted(inYear: year) {
          guard found.take(day) else { return }
        }
      } else {
        for month in months {
          var days = choice.days(ofMonth: month, in: year)
          if isLeapDay && month == 2 && days == 0 { days = 1 << 27 }
          guard found.take(days, from: CivilDate(valid: year, month, 1)) else { return }
        }
      }
      year += interval
    }
  }

  /// The weekdays of a year, all of them or the nth, on days of the month that the rule allows.
  private func daysCounted(inYear year: Int) -> [CivilDate] {
    let first = CivilDate(valid: year, 1, 1)
    let length = CivilDate(valid: year + 1, 1, 1).dayNumber - first.dayNumber
    return (0..<length).filter { position in
      let weekday = first.adding(days: position).weekday
      return weekdays.contains { rule in
        guard rule.weekday == weekday else { return false }
        guard let ordinal = rule.ordinal else { return true }
        return ordinal > 0 ? position / 7 + 1 == ordinal : (length - 1 - position) / 7 + 1 == -ordinal
      }
    }.map { first.adding(days: $0) }.filter { day in
      let (_, month, dayOfMonth) = day.parts
      let fromEnd = dayOfMonth - CivilDate.days(inMonth: month, of: year) - 1
      return monthDays.isEmpty || monthDays.contains(dayOfMonth) || monthDays.contains(fromEnd)
    }
  }
}
