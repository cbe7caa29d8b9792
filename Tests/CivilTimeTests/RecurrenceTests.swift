import CivilTime
import Testing

@Suite("Recurrences")
struct RecurrenceTests {
  @Test("rules of every shape give dateutil's days")
  func oracle() throws {
    let lines = try answers("recurrences.csv")
    #expect(lines.count > 200)
    for line in lines {
      let cells = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      let rule = try #require(Recurrence(parsing: cells[0]), "\(cells[0])")
      let ours = rule.occurrences(from: try day(cells[1]), in: try days(cells[2], cells[3]))
      #expect(ours.map(\.description) == cells[4].split(separator: " ").map(String.init), "\(line.prefix(90))")
      #expect(Recurrence(parsing: rule.description) == rule)
    }
  }

  @Test(
    "the events of the Lithuanian protocol fall on their days",
    arguments: [
      ("FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=7", "2025-05-07", ["2027-05-07", "2028-05-07"]),
      ("FREQ=YEARLY;BYMONTH=10;BYDAY=4MO", "2000-10-23", ["2027-10-25", "2028-10-23"]),
      ("FREQ=YEARLY", "2025-06-01", ["2027-06-01", "2028-06-01"]),
    ])
  func events(rule: String, anchor: String, expected: [String]) throws {
    let recurrence = try #require(Recurrence(parsing: rule))
    let found = recurrence.occurrences(from: try day(anchor), in: try days("2027-01-01", "2028-12-31"))
    #expect(found.map(\.description) == expected)
  }

  @Test("a celebration of 29 February is kept on the 28th in other years")
  func leapDay() throws {
    let yearly = try #require(Recurrence(parsing: "FREQ=YEARLY"))
    let found = yearly.occurrences(from: try day("2024-02-29"), in: try days("2024-01-01", "2028-12-31"))
    #expect(found.map(\.description) == ["2024-02-29", "2025-02-28", "2026-02-28", "2027-02-28", "2028-02-29"])
  }

  @Test("the end of January comes monthly only where a month has it")
  func monthEnds() throws {
    let monthly = try #require(Recurrence(parsing: "FREQ=MONTHLY"))
    let found = monthly.occurrences(from: try day("2025-01-31"), in: try days("2025-01-01", "2025-06-30"))
    #expect(found.map(\.description) == ["2025-01-31", "2025-03-31", "2025-05-31"])
  }

  @Test(
    "what is no rule is refused",
    arguments: [
      "", "FREQ=SOMETIMES", "BYMONTH=5", "FREQ=YEARLY;BYMONTH=13", "FREQ=YEARLY;BYMONTHDAY=0", "FREQ=YEARLY;COUNT=0",
      "FREQ=YEARLY;COUNT=2;UNTIL=20300101", "FREQ=YEARLY;FREQ=DAILY", "FREQ=WEEKLY;BYDAY=1MO",
      "FREQ=WEEKLY;BYMONTHDAY=3",
      "FREQ=DAILY;BYHOUR=3", "FREQ=YEARLY;BYDAY=XX", "FREQ=YEARLY;INTERVAL=0", "FREQ=YEARLY;UNTIL=20250230",
      "FREQ=YEARLY;", "FREQ=YEARLY;WKST=XX", "FREQ=YEARLY;WKST=SU,MO", "freq=yearly;Freq=daily", "FREQ=YEARLY;BYMONTH=",
      "FREQ=YEARLY;BYMONTH=5,", "FREQ=YEARLY;BYDAY=0MO",
      "FREQ=YEARLY;UNTIL=20250101T25", "FREQ=YEARLY;UNTIL=2025010", "FREQ=MONTHLY;BYDAY=6MO", "FREQ=ＤAILY",
      "FREQ=YEARLY;COUNT=99999999999999999999",
    ])
  func refused(rule: String) { #expect(Recurrence(parsing: rule) == nil) }

  @Test(
    "names and values are taken in either case, and written in upper case",
    arguments: [
      ("freq=yearly", "FREQ=YEARLY"), ("rrule:Freq=Weekly;byday=mo,We", "FREQ=WEEKLY;BYDAY=MO,WE"),
      ("freq=monthly;until=20301231t000000z;byday=-1fr", "FREQ=MONTHLY;UNTIL=20301231;BYDAY=-1FR"),
    ])
  func eitherCase(rule: String, written: String) throws {
    #expect(try #require(Recurrence(parsing: rule)).description == written)
  }

  @Test(
    "where weeks begin is kept where it tells anything",
    arguments: [
      ("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU", true), ("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=MO", false),
      ("FREQ=WEEKLY;BYDAY=TU,SU;WKST=SU", false), ("FREQ=WEEKLY;INTERVAL=2;WKST=SU", false),
      ("FREQ=MONTHLY;INTERVAL=2;BYDAY=SU;WKST=SU", false), ("FREQ=YEARLY;WKST=SA", false),
    ])
  func weekStart(rule: String, isKept: Bool) throws {
    #expect(try #require(Recurrence(parsing: rule)).description.contains("WKST") == isKept)
  }

  @Test(
    "a rule tells the next day with which a series could begin",
    arguments: [
      ("FREQ=MONTHLY;BYDAY=-1FR", "2026-01-05", "2026-01-30"), ("FREQ=YEARLY", "2026-01-05", "2026-01-05"),
      ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", "2097-01-01", "2104-02-29"),
      ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;BYDAY=MO", "2072-03-01", "2112-02-29"),
      ("FREQ=YEARLY;BYDAY=20MO", "2026-01-05", "2026-05-18"),
      ("FREQ=MONTHLY;INTERVAL=6;BYMONTH=9", "2026-10-07", "2027-09-01"),
      ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "2026-01-01", nil), ("FREQ=DAILY;UNTIL=20251231", "2026-01-01", nil),
    ])
  func beginning(rule: String, day: String, next: String?) throws {
    let recurrence = try #require(Recurrence(parsing: rule))
    let from = try #require(CivilDate(day))
    #expect(recurrence.beginning(from: from)?.description == next)
    #expect(recurrence.begins(on: from) == (next == day))
  }

  @Test("BYMONTHDAY=29 means the 29th, and skips the Februaries that lack it")
  func explicitLeapDay() throws {
    let yearly = try #require(Recurrence(parsing: "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29"))
    let found = yearly.occurrences(from: try day("2024-02-29"), in: try days("2024-01-01", "2032-12-31"))
    #expect(found.map(\.description) == ["2024-02-29", "2028-02-29", "2032-02-29"])
  }

  @Test("plain weekdays beside the nth of another are both meant, where dateutil keeps what is both and finds none")
  func mixedWeekdays() throws {
    let rule = try #require(Recurrence(parsing: "FREQ=YEARLY;BYMONTH=9;BYDAY=MO,1SA"))
    let found = rule.occurrences(from: try day("2025-09-01"), in: try days("2025-09-01", "2025-12-31"))
    #expect(found.map(\.day) == [1, 6, 8, 15, 22, 29])
  }

  @Test("a day named twice comes once")
  func namedTwice() throws {
    let rule = try #require(Recurrence(parsing: "FREQ=YEARLY;BYMONTH=12,5,5;BYMONTHDAY=31,-1"))
    let found = rule.occurrences(from: try day("2025-05-31"), in: try days("2025-01-01", "2026-12-31"))
    #expect(found.map(\.description) == ["2025-05-31", "2025-12-31", "2026-05-31", "2026-12-31"])
  }

  @Test("the anchor is the first of the COUNT, even where the rule would pass it over")
  func countedAnchor() throws {
    let rule = try #require(Recurrence(parsing: "FREQ=MONTHLY;COUNT=3;BYDAY=-1FR"))
    let found = rule.occurrences(from: try day("2025-01-01"), in: try days("2025-01-01", "2026-12-31"))
    #expect(found.map(\.description) == ["2025-01-01", "2025-01-31", "2025-02-28"])
    #expect(rule.occurrences(from: try day("2025-01-01"), in: try days("2025-02-01", "2026-12-31")).count == 1)
  }

  @Test("a series that is over before the window, or begins after it, has no days in it")
  func outside() throws {
    let rule = try #require(Recurrence(parsing: "FREQ=WEEKLY;UNTIL=20250131T235959Z"))
    #expect(rule.occurrences(from: try day("2025-01-01"), in: try days("2025-02-01", "2025-12-31")).isEmpty)
    #expect(rule.occurrences(from: try day("2025-01-01"), in: try days("2024-01-01", "2024-12-31")).isEmpty)
    #expect(rule.occurrences(from: try day("2025-01-01"), in: try days("2024-01-01", "2026-12-31")).count == 5)
  }

  @Test("a rule that never comes true ends all the same")
  func never() throws {
    let rule = try #require(Recurrence(parsing: "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"))
    #expect(rule.occurrences(from: try day("2025-03-01"), in: try days("2025-03-02", "2099-12-31")).isEmpty)
  }
}
