import CivilTime
import Cooperation
import Testing

@Suite("Reminder ladders")
struct LadderTests {
  let ladder = Ladder([7, 60, 1, 30])
  let event = CivilDate(dayNumber: 1000)

  private func numbers(from today: Int) -> [Int] {
    ladder.days(before: event, from: CivilDate(dayNumber: today)).map(\.dayNumber)
  }

  @Test("seen from afar, every rung has its day")
  func all() { #expect(numbers(from: 900) == [940, 970, 993, 999]) }

  @Test("rungs that passed before the matter was seen become one reminder at once")
  func caughtUp() {
    #expect(numbers(from: 980) == [980, 993, 999])
    #expect(numbers(from: 1000) == [1000])
  }

  @Test("a rung that falls on the day itself is not doubled")
  func onTheDay() { #expect(numbers(from: 993) == [993, 999]) }

  @Test("on a day off nobody is reminded, unless it could not wait for the next working day")
  func daysOff() throws {
    let working = WorkingDays(country: .lithuania)
    let saturday = try #require(CivilDate("2025-05-10"))
    let easterEve = try #require(CivilDate("2025-04-19"))
    #expect(
      ladder.days(before: saturday, from: easterEve, on: working).map(\.description) == [
        "2025-04-22", "2025-05-02", "2025-05-09",
      ])
    #expect(ladder.days(before: saturday, from: saturday, on: working) == [saturday])
  }

  @Test("what has passed is not reminded of")
  func past() { #expect(numbers(from: 1001).isEmpty) }
}
