import CivilTime
import Register
import TestSupport
import Testing

@Suite("Working days in the database")
struct WorkingDayTests {
  @Test("the database counts working days as the domain does, holidays, bridge days and all")
  func equal() throws {
    try TestCluster().withDatabase { database throws in
      let register = try database.register(as: "postgres")
      let decided = [
        DayOverride(country: .lithuania, day: try #require(CivilDate("2025-05-02")), kind: .off, reason: "Bridge day"),
        DayOverride(country: .lithuania, day: try #require(CivilDate("2025-05-10")), kind: .worked, reason: nil),
      ]
      for override in decided { _ = try register.load(override) }
      _ = try register.expandHolidays(asOf: Moment("2025-04-14"))
      let calendar = WorkingDays(country: .lithuania, overrides: HolidayOverrides(decided))
      let counted = try database.query(
        """
        select concat_ws(' ', d::date, n, sutarta.working_day_after('LT', d::date, n))
        from generate_series(date '2024-01-01', date '2034-10-01', interval '3 days') d
        cross join unnest(array[1, 2, 5, 23]) n
        """)
      #expect(counted.count > 5000)
      for line in counted {
        let words = line.split(separator: " ").map(String.init)
        let day = try #require(CivilDate(words[0]))
        let count = try #require(Int(words[1]))
        #expect(words[2] == calendar.day(count, after: day).description, "\(count) working days after \(day)")
      }
    }
  }
}
