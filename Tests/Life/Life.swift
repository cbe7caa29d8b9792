import CivilTime
import Correspondence
import Foundation
import Register
import TestSupport

@testable import sutartad

/// A life: its people and what they do, its weather, and the daemon's ticks through it.
final class Life {
  private let database: TestDatabase
  private let world: World
  private let story: Story
  private let weather: Weather
  private let maildir: String
  private let seed: UInt64
  private var letters: [Received] = []
  private var mistakes: [String] = []
  private var (all, idle): ([Duration], [Duration]) = ([], [])
  private var began = ContinuousClock.now
  private var lasted = Duration.zero

  init(_ database: TestDatabase, from first: Instant, until end: Instant, seed: UInt64) throws {
    self.database = database
    self.seed = seed
    var random = SeededRandom(seed: seed)
    weather = Weather(from: first, until: end, random: &random)
    world = try World(database, at: first)
    story = try Story(in: world, from: first, until: end, random: random)
    // In memory, where there is a place for it: a life's letters need no disk.
    let place = FileManager.default.fileExists(atPath: "/dev/shm") ? "/dev/shm" : NSTemporaryDirectory()
    maildir = "\(place)/sutarta-\(database.name)"
  }

  var refusals: [String] { story.refusals }
  var deeds: Int { story.deeds }

  /// Takes every tick of the life in one session, each after what people have done up to it.
  func live() throws {
    defer { try? FileManager.default.removeItem(atPath: maildir) }
    began = .now
    var tick = Tick(
      register: try Register(database.way(user: "sutartad")), moment: nil, way: .maildir(maildir),
      whenAmbiguous: .resend, mostLetters: nil, onlyLogin: nil,
      letterhead: try Letterhead(sender: Mailing.sender))
    var latest = Instant(seconds: 0)
    for hour in weather.ticks {
      if hour.isHonest {
        try story.go(on: hour.true_)
      } else {
        story.earliest = hour.true_ + Instant.hour / 2
      }
      try world.setClock(to: hour.told)
      tick.moment = Moment(hour.told.description)
      let start = ContinuousClock.now
      let tally = try tick.run { true }
      let took = ContinuousClock.now - start
      all.append(took)
      if tally.digests + tally.reminders + tally.occurrences + tally.sent + tally.sealed == 0 { idle.append(took) }
      try receive(tally, at: hour)
      if tally.decisionsSettled > 0 { try story.seeSettled(at: hour.true_) }
      if hour.told + Instant.day < latest, tally.digests > 0 {
        mistakes.append("\(hour.told): letters while the clock is behind \(latest)")
      }
      if hour.isHonest { latest = hour.true_ }
    }
    lasted = ContinuousClock.now - began
    if try world.act("postgres", "select ok from door.audit_verify()") != "true" {
      mistakes.append("the history's seals are broken")
    }
  }

  /// Takes the letters out of the maildir, as a reader would.
  private func receive(_ tally: Tick.Tally, at tick: Weather.Tick) throws {
    if tally.digests != tally.sent || tally.unwritten + tally.failed + tally.parked + tally.ambiguous > 0
      || tally.blocked != nil || tally.digests > story.people.count
    {
      mistakes.append("\(tick.told): \(tally)")
    }
    guard tally.sent > 0 else { return }
    for name in try FileManager.default.contentsOfDirectory(atPath: maildir + "/new").sorted() {
      let path = maildir + "/new/" + name
      guard let mail = Mail(try Data(contentsOf: URL(filePath: path))),
        let person = story.people.firstIndex(where: { $0.email == mail.recipient })
      else {
        mistakes.append("\(tick.told): \(name) cannot be read")
        continue
      }
      try FileManager.default.removeItem(atPath: path)
      let (day, hour) = tick.told.local(in: story.people[person].wish(at: tick.true_).zone)
      letters.append(
        Received(person: person, mail: mail, tick: tick, day: day, hour: hour, lines: mail.lines(on: day)))
    }
  }

  /// Holds the letters against what had to be told.
  func judge() -> (mistakes: [String], looks: [String: Int]) {
    let record = Record(story.people, weather, letters)
    let expecting = Expecting(people: story.people, record: record)
    let languages = ["lmba_leader": 1, "lkba_leader": 2]
    let judge = Judge(
      record,
      expecting.happenings(story.happenings, languages: languages)
        + expecting.changes(story.happenings, languages: languages)
        + expecting.promises(story.measures) + expecting.silences(story.measures)
        + expecting.questions(story.questions))
    return (mistakes + judge.mistakes, judge.looks)
  }

  var summary: String {
    let errors = weather.errors.map { $0.error ?? 0 }
    let (outages, idles) = (weather.outages.map { ($0.end - $0.first) / Instant.hour }, idle.sorted())
    return """
      life: seed \(seed), \(weather.ticks.count) ticks in \(Int(lasted / .seconds(1))) s, \
      \(outages.count) outages of up to \((outages.max() ?? 0) / 24) days, \
      \(errors.count) errors of the clock, \(errors.filter { $0 > 0 }.count) forward, \
      of up to \(errors.map(abs).max().map { $0 / Instant.day } ?? 0) days, \
      \(letters.count) letters with \(letters.map(\.lines.count).reduce(0, +)) lines, \
      \(letters.filter(\.mail.isLate).count) late, \(story.deeds) deeds, \(story.measures.count) measures, \
      \(story.happenings.count) events, \(story.questions.count) questions; \
      an idle tick \(milliseconds(idles.isEmpty ? .zero : idles[idles.count / 2])) ms, \
      all ticks \(Int(all.reduce(.zero, +) / .seconds(1))) s
      """
  }

  private func milliseconds(_ duration: Duration) -> Double { (duration / .microseconds(10)).rounded() / 100 }
}

/// Who writes the letters.
enum Mailing {
  static var sender: Correspondence.Mail.Mailbox {
    get throws { Correspondence.Mail.Mailbox(name: "Sutarta", address: "sutarta@localhost") }
  }
}
