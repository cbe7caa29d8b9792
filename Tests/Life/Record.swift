import CivilTime

/// A letter with the tick that brought it and the day that it was by the clock of its reader.
struct Received {
  let person: Int
  let mail: Mail
  let tick: Weather.Tick
  let day: CivilDate
  let hour: Int
  let lines: [Line]
}

/// Something that somebody had to be told, and by when.
struct Expectation {
  let person: Int
  let name: String
  /// The sections of a letter in which it may stand.
  let sections: Set<Section>
  /// Those where a line about the same thing tells it, too: a letter has one line about a thing.
  var others: Set<Section> = []
  /// The day that matters; `nil` where the letter tells none.
  let matter: CivilDate?
  /// The day from which a letter had to tell it.
  var due: CivilDate
  /// The day on which the next rung of the same matter is due.
  var next: CivilDate?
  /// The moment from which it could be known.
  var known = Instant(seconds: 0)
  /// The moment at which it lost its cause.
  var over: Instant?
  /// The last day for an answer, where it wants one.
  var lastDay: CivilDate?
  /// Whether a letter brings it only when it is expected: nothing around it changed.
  var isExact = true

  func isTold(in letter: Received) -> Bool {
    letter.lines.contains {
      guard $0.name == name else { return false }
      return sections.contains($0.section) && (matter == nil || $0.day == matter) || others.contains($0.section)
    }
  }
}

/// Everything that a life has left behind for its judge.
struct Record {
  let people: [Person]
  let weather: Weather
  var letters: [Received] = []
  /// For each person and each day of hers: the first tick at or after her hour, and the last.
  private var chances: [[CivilDate: (first: Instant?, last: Instant)]]
  /// Each person's letters, in the order of their coming.
  private(set) var own: [[Received]]

  init(_ people: [Person], _ weather: Weather, _ letters: [Received]) {
    (self.people, self.weather, self.letters) = (people, weather, letters)
    own = people.indices.map { index in letters.filter { $0.person == index && $0.tick.isHonest } }
    let doubtful = weather.errors.filter { ($0.error ?? 0) > Instant.hour }
    let ticks = weather.ticks.filter { tick in
      tick.isHonest && !doubtful.contains { $0.end <= tick.true_ && tick.true_ < $0.end + 26 * Instant.hour }
    }
    chances = people.map { person in
      var days: [CivilDate: (first: Instant?, last: Instant)] = [:]
      for tick in ticks {
        let wish = person.wish(at: tick.true_)
        let (day, hour) = tick.true_.local(in: wish.zone)
        let first = days[day]?.first ?? (hour >= wish.hour ? tick.true_ : nil)
        days[day] = (first, tick.true_)
      }
      return days
    }
  }

  /// The last day on which something may be told for the first time, and the tick of it; `nil` when life was over
  /// before.
  func latest(for expectation: Expectation) -> (day: CivilDate, tick: Instant)? {
    let person = people[expectation.person]
    for away in 0...200 {
      let day = expectation.due.adding(days: away)
      guard let chance = chances[expectation.person][day], let first = chance.first else { continue }
      var tick = first
      if tick <= expectation.known {
        guard chance.last > expectation.known,
          !own[expectation.person].contains(where: { $0.day == day && $0.tick.true_ <= expectation.known })
        else { continue }
        tick = chance.last
      }
      if person.isOpen(day, at: tick) || isUrgent(expectation, on: day, at: tick) { return (day, tick) }
    }
    return nil
  }

  /// Whether it fell due while the clock was ahead, or just then: told by that clock, it need not be told again.
  func isUnsure(_ expectation: Expectation) -> Bool {
    let latest = latest(for: expectation)
    let last = max(latest?.day ?? expectation.due, expectation.due.adding(days: 3))
    return letters.contains { letter in
      guard letter.person == expectation.person, !letter.tick.isHonest else { return false }
      // A letter that a clock ahead has dated bears that day, and no second one of it follows; what was due before the
      // clock erred is told by it.
      return (expectation.due...last).contains(letter.day)
        || letter.day > last && latest.map { letter.tick.true_ < $0.tick } ?? true && expectation.isTold(in: letter)
    }
      || weather.errors.contains { spell in
        guard let error = spell.error, error > 0 else { return false }
        let until = error < 4 * Instant.day ? spell.end + error + 2 * Instant.day : spell.end + 2 * Instant.day
        return spell.first.day.adding(days: -1) <= expectation.due && expectation.due <= until.day
      }
  }

  /// Whether the next day on which she may be written to would be too late, and no other rung comes before.
  private func isUrgent(_ expectation: Expectation, on day: CivilDate, at tick: Instant) -> Bool {
    guard let matter = expectation.matter, day <= matter, expectation.sections != [.overdue] else { return false }
    guard !(expectation.next.map { day < $0 } ?? false) else { return false }
    return people[expectation.person].nextOpen(after: day, at: tick).map { matter <= $0 } ?? true
  }

  /// The first letter that could tell it.
  func firstLetter(for expectation: Expectation) -> Received? {
    own[expectation.person].first { $0.day >= expectation.due && $0.tick.true_ > expectation.known }
  }
}
