import CivilTime
import Foundation
import TestSupport

/// What people do in a life, and what the test has to know of it afterwards, written down as it was done.
final class Story {
  static let code = "lt-libraries"

  let world: World
  var random: SeededRandom
  let (first, end): (Instant, Instant)
  var people: [Person] = []
  var measures: [Promise] = []
  var happenings: [Happening] = []
  var questions: [Question] = []
  /// What has been refused to whom; a story in which much is refused is badly told.
  private(set) var refusals: [String] = []
  private(set) var deeds = 0
  private var agenda: [(at: Instant, deed: (Instant) throws -> Void)] = []

  init(in world: World, from first: Instant, until end: Instant, random: SeededRandom) throws {
    (self.world, self.first, self.end, self.random) = (world, first, end, random)
    try introducePeople()
    try planEvents()
    for year in first.day.year...end.day.year { try planYear(year) }
  }

  /// Puts a deed on the agenda, at some hour of a day.
  func plan(on day: CivilDate, _ deed: @escaping (Instant) throws -> Void) {
    let at = Instant(day) + Int.random(in: 6 * 3600...20 * 3600, using: &random)
    guard at > first, at < end else { return }
    let place = agenda.firstIndex { $0.at > at } ?? agenda.endIndex
    agenda.insert((at, deed), at: place)
  }

  /// Does what is on the agenda up to a moment.
  func go(on until: Instant) throws {
    while let next = agenda.first, next.at <= until {
      agenda.removeFirst()
      let at = max(next.at, earliest)
      try world.setClock(to: at)
      try next.deed(at)
      // What has ended takes the questions about it along.
      try seeSettled(at: at)
    }
  }

  /// People do nothing while the server's clock errs: what they do would bear a false date.
  var earliest = Instant(seconds: 0)

  /// Does something as somebody.
  ///
  /// - Returns: What came back; `nil` where it was refused.
  @discardableResult
  func act(_ login: String, _ statement: String) throws -> String? {
    deeds += 1
    let answer = try world.act(login, statement)
    guard answer.hasPrefix("!") else { return answer }
    refusals.append("\(login): \(statement.prefix(90)): \(answer)")
    return nil
  }

  /// Asks for rows of texts.
  func ask(_ statement: String) throws -> [[String: String]] {
    let answer = try world.act("postgres", "select coalesce(json_agg(x), '[]') from (\(statement)) x")
    let rows = try JSONSerialization.jsonObject(with: Data(answer.utf8)) as? [[String: Any]] ?? []
    return rows.map { $0.compactMapValues { $0 is NSNull ? nil : "\($0)" } }
  }

  func day(in range: ClosedRange<Int>, of year: Int) -> CivilDate {
    CivilDate.date("\(year)-01-01").adding(days: Int.random(in: range, using: &random))
  }
}

/// A measure with its deadline, and when what became of it.
struct Promise {
  let plan: String
  let number: String
  let lead: String?
  let partners: Set<String>
  let first: CivilDate
  let due: CivilDate?
  let agreed: Instant
  /// Moves and reports, the first of which is the agreement.
  var news: [Instant]
  var isGoing = false
  var over: Instant?
  /// When the whole that it is part of came to its end.
  var settled: Instant?

  /// When nobody had to be told of it any more.
  var ended: Instant? { [over, settled].compactMap { $0 }.min() }
}

/// A dated event: what it is called, and since when and until when it was to be on that day.
struct Happening {
  let code: String
  let titles: [String]
  let original: CivilDate
  let day: CivilDate
  let rungs: [Int]
  let known: Instant
  var gone: Instant?
}

/// A decision that is put, and whose ballots came when.
struct Question {
  let number: Int
  let asked: Instant
  let lastDay: CivilDate?
  /// Who is to answer, and since when she has.
  var voters: [String: Instant?]
  var over: Instant?
}
