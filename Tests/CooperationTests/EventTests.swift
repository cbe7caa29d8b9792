import CivilTime
import Cooperation
import Testing

@Suite("Events and what becomes of their single days")
struct EventTests {
  private func day(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }

  private func days(_ first: String, _ last: String) throws -> CivilInterval {
    try #require(CivilInterval(try day(first), through: try day(last)))
  }

  private func week(
    exceptions: [String] = [], rule: String = "FREQ=YEARLY", until: String? = nil
  ) throws -> Event {
    Event(
      code: "week", titles: LocalizedText([.english: "Week"]), first: try days("2025-04-23", "2025-04-29"),
      recurrence: try #require(Recurrence(parsing: rule)), until: try until.map(day),
      exceptions: try exceptions.map(day), firstEdition: 25, responsible: nil)
  }

  private func moved(_ original: String, _ first: String, _ last: String) throws -> OccurrenceChange {
    OccurrenceChange(
      original: try day(original), outcome: .moved(try days(first, last)), note: nil, by: nil, at: "")
  }

  private func cancelled(_ original: String) throws -> OccurrenceChange {
    OccurrenceChange(original: try day(original), outcome: .cancelled, note: "Flood", by: nil, at: "")
  }

  private func told(_ occurrences: [Occurrence]) -> [String] {
    occurrences.map { "\($0.original): \($0.days.first)–\($0.days.last) (\($0.edition ?? 0))" }
  }

  @Test("a day that is excepted has no edition: the next one takes its number")
  func exceptions() throws {
    let event = try week(exceptions: ["2026-04-23"])
    #expect(
      told(event.occurrences(in: try days("2025-01-01", "2027-12-31"))) == [
        "2025-04-23: 2025-04-23–2025-04-29 (25)", "2027-04-23: 2027-04-23–2027-04-29 (26)",
      ])
  }

  @Test("an exception counts towards COUNT, as the standard's EXDATE does")
  func countedException() throws {
    let event = try week(exceptions: ["2026-04-23"], rule: "FREQ=YEARLY;COUNT=3")
    #expect(event.occurrences(in: try days("2025-01-01", "2040-12-31")).map(\.original.year) == [2025, 2027])
  }

  @Test("a series that was ended before its first day has no occurrence, not even the first")
  func neverBegun() throws {
    let always = try days("2020-01-01", "2030-12-31")
    #expect(try week(until: "2025-04-22").occurrences(in: always).isEmpty)
    #expect(try week(until: "2025-04-23").occurrences(in: always).count == 1)
  }

  @Test("a moved occurrence keeps the day by which it is known and its edition, and the others keep theirs")
  func move() throws {
    let record = EventRecord(
      event: try week(), changes: [try moved("2026-04-23", "2026-05-05", "2026-05-12"), try cancelled("2027-04-23")])
    let found = record.occurrences(in: try days("2026-01-01", "2028-12-31"))
    #expect(
      told(found) == [
        "2026-04-23: 2026-05-05–2026-05-12 (26)", "2027-04-23: 2027-04-23–2027-04-29 (27)",
        "2028-04-23: 2028-04-23–2028-04-29 (28)",
      ])
    #expect(found.map(\.isCancelled) == [false, true, false])
  }

  @Test("one that was moved into a stretch of days from outside is found there, and is not where it was")
  func fromAfar() throws {
    let record = EventRecord(event: try week(), changes: [try moved("2026-04-23", "2027-02-01", "2027-02-07")])
    #expect(
      told(record.occurrences(in: try days("2027-01-01", "2027-03-31"))) == ["2026-04-23: 2027-02-01–2027-02-07 (26)"])
    #expect(record.occurrences(in: try days("2026-01-01", "2026-12-31")).isEmpty)
  }

  @Test("an occurrence is known by the day that the series gives it, wherever it is")
  func known() throws {
    let record = EventRecord(event: try week(), changes: [try moved("2026-04-23", "2026-05-05", "2026-05-12")])
    #expect(record.occurrence(knownBy: try day("2026-04-23"))?.days.first == CivilDate("2026-05-05"))
    #expect(record.occurrence(knownBy: try day("2026-05-05")) == nil)
    #expect(
      record.occurrence(knownBy: try day("2026-04-24")) == nil, "a later day of it is not the day that it is known by")
  }

  @Test("a change of a day that the series has no longer does nothing")
  func orphan() throws {
    let record = EventRecord(
      event: try week(until: "2025-12-31"), changes: [try moved("2026-04-23", "2026-05-05", "2026-05-12")])
    #expect(record.occurrences(in: try days("2026-01-01", "2026-12-31")).isEmpty)
  }

  @Test("what comes next is told by the days on which it takes place, cancelled ones too")
  func coming() throws {
    let record = EventRecord(
      event: try week(), changes: [try moved("2027-04-23", "2026-03-01", "2026-03-07"), try cancelled("2026-04-23")])
    let calendar = EventCalendar(events: [record], ladder: Ladder([7]), today: try day("2026-01-01"))
    #expect(calendar.coming(3).map(\.occurrence.original.year) == [2027, 2026, 2028])
    #expect(calendar.coming(3).map(\.occurrence.isCancelled) == [false, true, false])
  }
}
