import CivilTime
import Foundation
import Testing

/// A day in a test, written as people write it.
func day(_ text: String) throws -> CivilDate { try #require(CivilDate(text), "\(text) is no day") }

/// Days in a test, from one through another.
func days(_ first: String, _ last: String) throws -> CivilInterval {
  try #require(CivilInterval(try day(first), through: try day(last)))
}

@Suite("Civil dates")
struct CivilDateTests {
  @Test("every day of five centuries has the parts that Foundation gives it", arguments: [1700, 1900, 1999, 2100])
  func parts(from year: Int) throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
    let start = try #require(CivilDate(year: year, month: 1, day: 1))
    for number in start.dayNumber..<(start.dayNumber + 36_600) {
      let date = CivilDate(dayNumber: number)
      let facts = calendar.dateComponents(
        [.year, .month, .day, .weekday], from: Date(timeIntervalSince1970: Double(number) * 86_400))
      let (year, month, dayOfMonth) = date.parts
      // Foundation's week starts on Sunday.
      guard year == facts.year, month == facts.month, dayOfMonth == facts.day,
        date.weekday.rawValue % 7 + 1 == facts.weekday
      else {
        Issue.record("day \(number) is \(facts), and we say \(date) \(date.weekday)")
        return
      }
      #expect(CivilDate(date.description) == date)
    }
  }

  @Test(
    "what is no day is refused",
    arguments: [
      "2025-02-30", "2025-02-29", "1900-02-29", "2025-13-01", "2025-00-10", "2025-04-31", "2025-04-00", "2025-4-01",
      "25-04-01", "2025.04.01", "2025-04-01 ", " 2025-04-01", "2025-04-0١", "2025-04-01T00:00", "", "2025-04-+1",
    ])
  func refused(text: String) { #expect(CivilDate(text) == nil) }

  @Test("29 February exists in leap years only")
  func leapDays() {
    #expect(CivilDate("2024-02-29") != nil)
    #expect(CivilDate("2000-02-29") != nil)
    #expect(CivilDate("2100-02-29") == nil)
  }

  @Test("months and years are added to the anchor, not step by step")
  func adding() throws {
    #expect(try day("2025-01-31").adding(months: 1) == (try day("2025-02-28")))
    #expect(try day("2025-01-31").adding(months: 2) == (try day("2025-03-31")))
    #expect(try day("2025-01-31").adding(months: -2) == (try day("2024-11-30")))
    #expect(try day("2024-02-29").adding(years: 1) == (try day("2025-02-28")))
    #expect(try day("2024-02-29").adding(years: 4) == (try day("2028-02-29")))
    #expect(try day("2025-12-31").adding(days: 1) == (try day("2026-01-01")))
  }

  @Test("an interval that ends before it begins is none")
  func interval() throws {
    #expect(CivilInterval(try day("2025-05-02"), through: try day("2025-05-01")) == nil)
    let week = try days("2025-04-23", "2025-04-29")
    #expect(week.days == 7)
    #expect(week.contains(try day("2025-04-29")))
    #expect(!week.contains(try day("2025-04-30")))
    #expect(week.touches(try days("2025-04-29", "2025-05-10")))
    #expect(!week.touches(try days("2025-04-30", "2025-05-10")))
  }
}
