import CivilTime
import Cooperation
import Intake
import Testing

@Suite("Days on which a government has decided otherwise")
struct DayOverrideTests {
  private static let file = "day_overrides.csv"

  private static func example(_ rows: String) -> Example {
    .writing(file, "country,day,kind,reason\n" + rows)
  }

  @Test("they are read, and a deadline that rolls meets them")
  func read() throws {
    // 2025-04-29 is a Tuesday; the two days after it are off by decision, Thursday 1 May by law.
    let example = Self.example("LT,2025-04-29,off,Bridge day\nlt,2025-04-30,off,\nPL,2025-04-30,worked,")
    let installation = try example.installation()
    #expect(installation.dayOverrides.map(\.kind) == [.off, .off, .worked])
    #expect(installation.dayOverrides.map(\.reason) == ["Bridge day", nil, nil])
    let week = try #require(installation.undertakings[0].plans[0].measures.first { $0.number == "1" })
    #expect(week.due == CivilDate("2025-05-02"))
  }

  @Test("a country without a calendar, a kind that is none and a day told twice are mistakes")
  func mistakes() {
    expectMistake(.unknownCountry("XX"), Self.file, 2, "country", in: Self.example("XX,2025-04-29,off,"))
    expectMistake(
      .notOneOf("free", allowed: ["off", "worked"], nearest: nil), Self.file, 2, "kind",
      in: Self.example("LT,2025-04-29,free,"))
    expectMistake(.noSuchDate("2025-02-30"), Self.file, 2, "day", in: Self.example("LT,2025-02-30,off,"))
    expectMistake(
      .repeated("2025-04-29", firstLine: 2), Self.file, 3, "day",
      in: Self.example("LT,2025-04-29,off,\nLT,2025-04-29,worked,"))
  }
}
