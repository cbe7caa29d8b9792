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
      "freq=yearly",
      "FREQ=YEARLY;", "FREQ=YEARLY;WKST=SU",
    ])
  func refused(rule: String) { #expect(Recurrence(parsing: rule) == nil) }

  @Test("a rule that never comes true ends all the same")
  func never() throws {
    let rule = try #require(Recurrence(parsing: "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"))
    #expect(rule.occurrences(from: try day("2025-03-01"), in: try days("2025-03-02", "2099-12-31")).isEmpty)
  }
}
