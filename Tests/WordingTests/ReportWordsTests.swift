import CivilTime
import Cooperation
import Testing

@testable import Wording

@Suite("The words of reports")
struct ReportWordsTests {
  @Test("what has become of the measures is told in one sentence, of what there is")
  func tally() {
    let said = Words.Report.tally(of: [(.done, 3), (.partly, 0), (.agreed, 5), (.late, 13)])
    #expect(said.lt == "21 priemonė: įvykdyta – 3, nepradėta – 5, vėluoja – 13.")
    #expect(said.en == "21 measures: done – 3, not started – 5, late – 13.")
    #expect(said.pl == "21 zadań: zrealizowane – 3, nierozpoczęte – 5, opóźnione – 13.")
    #expect(Words.Report.tally(of: [(.done, 0)]).lt == "0 priemonių.")
  }

  @Test("a mean says of how many it is one")
  func known() {
    let said = Words.Report.known("100", of: 1, outOf: 8)
    #expect(said.lt == "100 (žinoma apie 1 iš 8)")
    #expect(said.en == "100 (known of 1 of 8)")
    #expect(said.pl == "100 (znany dla 1 z 8)")
  }

  @Test("a period that is open says since when")
  func period() throws {
    let (first, last) = (try #require(CivilDate("2024-04-23")), try #require(CivilDate("2025-12-31")))
    let open = Words.Agreement.period(from: first, through: nil)
    #expect([open.lt, open.en, open.pl] == ["nuo 2024-04-23", "since 2024-04-23", "od 2024-04-23"])
    #expect(Words.Agreement.period(from: first, through: last) == Phrase(everywhere: "2024-04-23 – 2025-12-31"))
  }

  @Test("a quarter is written as plans write it")
  func quarter() {
    #expect(Words.Report.quarter("2025-Q2") == Phrase(lt: "2025 m. II ketv.", en: "Q2 2025", pl: "II kw. 2025 r."))
    #expect(Words.Report.quarter("K1").lt == "K1")
  }

  @Test(
    "a number is rounded to a tenth, and a little is not nothing",
    arguments: [
      (3.46, "3,5", "3.5"), (0, "0,0", "0.0"), (0.02, "<0,1", "<0.1"), (0.95, "1,0", "1.0"), (12.04, "12,0", "12.0"),
    ])
  func decimal(value: Double, lt: String, en: String) {
    #expect(Words.Report.decimal(value).lt == lt)
    #expect(Words.Report.decimal(value).en == en)
    #expect(Words.Report.decimal(value).pl == lt)
  }

  @Test("for which day was counted is said with the day in words")
  func counted() throws {
    let day = try #require(CivilDate("2025-06-30"))
    let said = Words.Report.counted(for: day, at: "2025-06-30 07:05")
    #expect(said.lt == "2025 m. birželio 30 d. duomenys (suskaičiuota 2025-06-30 07:05).")
    #expect(said.en == "Counted for 30 June 2025 (2025-06-30 07:05).")
    #expect(said.pl == "Stan na 30 czerwca 2025 r. (obliczono 2025-06-30 07:05).")
  }

  @Test("every word of the database's has a phrase of its own")
  func outcomes() {
    #expect(Set(MeasureOutcome.allCases.map(\.phrase)).count == MeasureOutcome.allCases.count)
    #expect(Set(MeasureOutcome.allCases.map(\.heading)).count == MeasureOutcome.allCases.count)
    #expect(MeasureOutcome.allCases.allSatisfy { $0.phrase.lt != $0.rawValue })
  }

  @Test("what goes on in the next plan is told in each language, with the part that it is")
  func carriedOver() {
    let said = Words.Report.carriedOver(2, outOf: 8, rate: "25\u{A0}%")
    #expect(said.lt == "Perkelta neįvykdytų priemonių: 2 iš 8 suplanuotų (25\u{A0}%).")
    #expect(said.en == "Carried over unfinished: 2 of 8 planned (25\u{A0}%).")
    #expect(said.pl == "Przeniesiono niezrealizowane zadania: 2 z 8 zaplanowanych (25\u{A0}%).")
  }
}
