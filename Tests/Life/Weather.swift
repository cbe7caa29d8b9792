import TestSupport

/// What becomes of a life's hours: the ticks that come, those that an outage swallows, those at a clock that errs.
struct Weather {
  /// An hour in which the tick came.
  struct Tick {
    /// The moment as it was.
    let true_: Instant
    /// The moment as the clock told it.
    let told: Instant
    var isHonest: Bool { true_ == told }
  }

  /// A stretch of hours, and by how many seconds the clock was off; by none in an outage.
  struct Spell {
    let first: Instant
    let end: Instant
    let error: Int?
  }

  private(set) var ticks: [Tick] = []
  private(set) var spells: [Spell] = []

  /// The outages.
  var outages: [Spell] { spells.filter { $0.error == nil } }
  /// The times at which the clock erred.
  var errors: [Spell] { spells.filter { $0.error != nil } }

  /// Makes the weather of a life; that of a short one changes sooner.
  init(from first: Instant, until end: Instant, random: inout SeededRandom) {
    let longest = end - first < 700 * Instant.day ? 14 : 70
    var spell: Spell?
    var next = first + Int.random(in: 2...longest, using: &random) * Instant.day
    var hour = first + Int.random(in: 0..<Instant.hour, using: &random)
    while hour < end {
      if let over = spell, over.end <= hour {
        spell = nil
        next = hour + Int.random(in: 26...longest * 24, using: &random) * Instant.hour
      }
      if spell == nil, next <= hour {
        let new = Self.spell(from: hour, longest: longest, random: &random)
        spells.append(new)
        spell = new
      }
      switch spell {
      case nil: ticks.append(Tick(true_: hour, told: hour))
      case let spell?: if let error = spell.error { ticks.append(Tick(true_: hour, told: hour + error)) }
      }
      hour = hour + Instant.hour
    }
  }

  /// A clock that errs, by minutes to a year and for hours; or else an outage of an hour to 60 days.
  private static func spell(from hour: Instant, longest: Int, random: inout SeededRandom) -> Spell {
    if random.chance(3, of: 5) {
      let farthest = random.pick([1, 6, 30, 24 * 7, 24 * 60, 24 * 365]) * 3600
      let error = Int.random(in: 60...farthest, using: &random) * (random.chance(1, of: 2) ? 1 : -1)
      let hours = random.pick([1, 1, 2, 5, 12, 18])
      return Spell(first: hour, end: hour + hours * Instant.hour, error: error)
    }
    let hours = random.pick([1...6, 1...12, 12...72] + (longest < 60 ? [] : [72...24 * 20, 24 * 20...24 * 60]))
    return Spell(first: hour, end: hour + Int.random(in: hours, using: &random) * Instant.hour, error: nil)
  }
}
