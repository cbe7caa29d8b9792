import CivilTime
import Testing

@Suite("Rules that are refused")
struct RecurrenceErrorTests {
  static let cases: [(String, RecurrenceError)] = [
    ("FREQ=HOURLY", .badValue(part: "FREQ", value: "HOURLY")),
    ("FREQ=YEARLY;BYSETPOS=-1;BYDAY=MO", .unsupported("BYSETPOS")),
    ("FREQ=YEARLY;BYWEEKNO=20", .unsupported("BYWEEKNO")),
    ("FREQ=YEARLY;BYYEARDAY=100", .unsupported("BYYEARDAY")),
    ("FREQ=DAILY;BYHOUR=9", .unsupported("BYHOUR")),
    ("FREQ=DAILY;X-ODD=1", .unsupported("X-ODD")),
    ("FREQ=WEEKLY;WKST=1MO", .badValue(part: "WKST", value: "1MO")),
    ("freq=hourly", .badValue(part: "FREQ", value: "hourly")),
    ("FREQ=YEARLY;FREQ=DAILY", .repeated("FREQ")),
    ("FREQ=YEARLY;COUNT=2;UNTIL=20300101", .twoEnds),
    ("FREQ=WEEKLY;BYMONTHDAY=3", .misplaced(part: "BYMONTHDAY", frequency: .weekly)),
    ("FREQ=DAILY;BYDAY=1MO", .misplaced(part: "BYDAY", frequency: .daily)),
    ("FREQ=MONTHLY;BYDAY=6MO", .misplaced(part: "BYDAY", frequency: .monthly)),
    ("BYMONTH=5", .noFrequency),
    ("FREQ=YEARLY;", .notAPart("")),
    ("yearly", .notAPart("yearly")),
  ]

  @Test("each says what of it is refused", arguments: cases)
  func refused(rule: String, why: RecurrenceError) throws {
    #expect(throws: why) { try Recurrence(reading: rule) }
  }

  @Test("whole series of 2000–2050 without their exceptions are dateutil's")
  func series() throws {
    let lines = try answers("series.csv")
    #expect(lines.count > 12)
    let half = try #require(CivilInterval(try day("2000-01-01"), through: try day("2050-12-31")))
    for line in lines {
      let cells = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      let rule = try Recurrence(reading: cells[0])
      let exceptions = Set(cells[2].split(separator: " ").map(String.init))
      let ours = rule.occurrences(from: try day(cells[1]), in: half).map(\.description)
      #expect(exceptions.allSatisfy(ours.contains), "an exception is a day of the rule: \(cells[0])")
      #expect(
        ours.filter { !exceptions.contains($0) } == cells[3].split(separator: " ").map(String.init), "\(cells[0])")
    }
  }
}
