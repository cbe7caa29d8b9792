import CivilTime
import Foundation
import Testing

/// The lines of a file of answers.
func answers(_ name: String) throws -> [String] {
  let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Answers/\(name)")
  return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
}

@Suite("Holidays and working days")
struct HolidayTests {
  @Test("the holidays of 2000–2050 are those of the holidays package, but for Christmas Eve in Lithuania before 2011")
  func oracle() throws {
    let lines = try answers("holidays.csv")
    #expect(lines.count == 102)
    for line in lines {
      let cells = line.split(separator: ",")
      let country = try #require(Country(rawValue: String(cells[0])))
      let year = try #require(Int(cells[1]))
      var theirs = cells[2].split(separator: " ").map(String.init)
      // Rightly different: the package has Christmas Eve in Lithuania from 1990, but the Labour Code's article 162 did not
      // list it until the amendment that the Seimas took up in November 2010, for the years from 2011.
      if country == .lithuania && year < 2011 { theirs.removeAll { $0 == "12-24" } }
      let ours = country.holidays(in: year).sorted().map { String($0.description.dropFirst(5)) }
      #expect(ours == theirs, "\(country) \(year)")
    }
  }

  @Test(
    "a deadline on a day off moves to the next working day",
    arguments: [
      // Civil Code of Lithuania, 1.121.
      ("LT", "2026-10-31", "2026-11-03"), ("LT", "2025-12-24", "2025-12-29"), ("LT", "2028-12-31", "2029-01-02"),
      ("LT", "2025-05-07", "2025-05-07"),
      // Civil Code of Poland, art. 115: a Saturday counts as a holiday.
      ("PL", "2025-05-03", "2025-05-05"), ("PL", "2024-12-24", "2024-12-24"), ("PL", "2025-12-24", "2025-12-29"),
    ])
  func deadlines(country: String, written: String, moved: String) throws {
    #expect(try #require(Country(rawValue: country)).deadline(try day(written)) == (try day(moved)))
  }

  @Test("a government's bridge day is off, and the Saturday worked for it is not")
  func overrides() throws {
    let bridge = HolidayOverrides(off: [try day("2025-05-02")], worked: [try day("2025-05-10")])
    let calendar = WorkingDays(country: .lithuania, overrides: bridge)
    #expect(!calendar.contains(try day("2025-05-02")))
    #expect(calendar.contains(try day("2025-05-10")))
    #expect(Country.lithuania.deadline(try day("2025-05-02"), overrides: bridge) == (try day("2025-05-05")))
  }

  @Test("a Saturday that is worked ends a deadline in Lithuania, and not in Poland")
  func workedSaturday() throws {
    let saturday = try day("2025-05-10")
    let worked = HolidayOverrides(worked: [saturday])
    #expect(Country.lithuania.deadline(saturday, overrides: worked) == saturday)
    #expect(Country.poland.deadline(saturday, overrides: worked) == (try day("2025-05-12")))
    #expect(WorkingDays(country: .poland, overrides: worked).contains(saturday))
  }

  @Test("a law's change counts from its year on")
  func changes() throws {
    func isHoliday(_ text: String, _ country: Country) throws -> Bool {
      let day = try day(text)
      return country.holidays(in: day.year).contains(day)
    }
    #expect(try !isHoliday("2019-11-02", .lithuania) && isHoliday("2020-11-02", .lithuania))
    #expect(try !isHoliday("2009-12-24", .lithuania) && isHoliday("2011-12-24", .lithuania))
    #expect(try !isHoliday("2010-01-06", .poland) && isHoliday("2011-01-06", .poland))
    #expect(try !isHoliday("2024-12-24", .poland) && isHoliday("2025-12-24", .poland))
    #expect(try isHoliday("2018-11-12", .poland) && !isHoliday("2019-11-12", .poland))
  }

  @Test("working days are counted from the day after")
  func counting() throws {
    let calendar = WorkingDays(country: .lithuania)
    #expect(calendar.day(1, after: try day("2025-04-18")) == (try day("2025-04-22")))
    #expect(calendar.day(10, after: try day("2025-12-19")) == (try day("2026-01-08")))
    #expect(calendar.last(onOrBefore: try day("2025-04-21")) == (try day("2025-04-18")))
  }
}
