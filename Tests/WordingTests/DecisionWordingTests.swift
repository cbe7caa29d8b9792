import CivilTime
import Cooperation
import Testing

@testable import Wording

@Suite("Decisions in words")
struct DecisionWordingTests {
  private static let rule = DecisionRule(
    eligible: .signatories, quorum: .moreThan(parts: 1, of: 2), threshold: .atLeast(parts: 2, of: 3), base: .eligible,
    objectionBlocks: true, tacitDays: nil)

  private func grounds(consents: Int, of count: Int) throws -> [Phrase] {
    let record = DecisionRecord(
      rule: Self.rule, tacitOn: nil, lastDay: nil, negotiationLastDay: nil,
      ballots: (1...count).map { n in
        DecisionRecord.Ballot(
          association: "A\(n)", hasLeft: false, stance: n <= consents ? .consent : nil, isOnContent: true, reason: nil,
          by: nil, meeting: nil, at: nil)
      })
    return record.grounds(on: try #require(CivilDate("2025-01-29")))
  }

  @Test(
    "how many of how many consented agrees in number",
    arguments: [
      (0, 1, "Pritarė 0 iš 1 asociacijos.", "Zgodę wyraziło 0 z 1 organizacji."),
      (1, 2, "Pritarė 1 iš 2 asociacijų: A1.", "Zgodę wyraziła 1 z 2 organizacji: A1."),
      (2, 3, "Pritarė 2 iš 3 asociacijų: A1, A2.", "Zgodę wyraziły 2 z 3 organizacji: A1, A2."),
      (0, 11, "Pritarė 0 iš 11 asociacijų.", "Zgodę wyraziło 0 z 11 organizacji."),
      (0, 21, "Pritarė 0 iš 21 asociacijos.", "Zgodę wyraziło 0 z 21 organizacji."),
    ])
  func consents(consents: Int, count: Int, lt: String, pl: String) throws {
    let sentence = try #require(try grounds(consents: consents, of: count).first)
    #expect(sentence.lt == lt)
    #expect(sentence.pl == pl)
  }

  @Test("in Polish associations have not voted in the gender of organisations")
  func silent() throws {
    #expect(try grounds(consents: 0, of: 2).contains { $0.pl == "Jeszcze nie głosowały: A1, A2." })
  }

  @Test("a rule is said in whole sentences")
  func rules() {
    #expect(
      Self.rule.phrase
        == Phrase(
          lt:
            "Balsuoja pasirašiusios asociacijos; sprendimas priimamas, kai pritaria 2/3 (skaičiuojant iš visų, kurios "
            + "gali balsuoti). Kvorumas: >1/2. Prieštaravimas sprendimą sustabdo.",
          en:
            "The signatories vote; carried when 2/3 consent (of all that may vote). Quorum: >1/2. An objection blocks "
            + "it.",
          pl: "Głosują organizacje sygnatariusze; decyzja jest przyjęta, gdy zgodę wyrazi 2/3 (spośród wszystkich "
            + "uprawnionych organizacji). Kworum: >1/2. Sprzeciw wstrzymuje decyzję."))
  }

  @Test(
    "what waits for the reader's ballot is counted",
    arguments: [
      (1, "1 klausimas", "czeka 1 sprawa."), (2, "2 klausimai", "czekają 2 sprawy."),
      (5, "5 klausimai", "czeka 5 spraw."), (10, "10 klausimų", "czeka 10 spraw."),
      (12, "12 klausimų", "czeka 12 spraw."), (21, "21 klausimas", "czeka 21 spraw."),
      (22, "22 klausimai", "czekają 22 sprawy."),
    ])
  func waiting(count: Int, lt: String, pl: String) {
    #expect(Words.Decision.wait(count).lt == "Laukia Jūsų balso: \(lt).")
    #expect(Words.Decision.wait(count).pl == "Na Pani/Pana głos \(pl)")
  }

  @Test(
    "what waits for the reader agrees in number too", arguments: [(1, "czeka 1 zadanie"), (3, "czekają 3 zadania")])
  func measures(count: Int, pl: String) {
    #expect(Words.Measure.waits(count).pl == "Na Panią/Pana \(pl).")
  }

  @Test("a Polish or Lithuanian year that ends a sentence brings its own full stop")
  func fullStops() throws {
    let day = try #require(CivilDate("2099-05-01"))
    #expect(Words.Agreement.left(after: day).pl == "Ostatni dzień uczestnictwa: 1 maja 2099 r.")
    for phrase in [Words.Decision.mediation(by: "LNB", until: day), Words.Agreement.left(after: day)] {
      for text in [phrase.lt, phrase.en, phrase.pl] {
        #expect(text.hasSuffix(".") && !text.hasSuffix(".."), "\(text)")
      }
    }
  }

  @Test("a percentage stands off by a no-break space in Lithuanian, and closed up in Polish and English")
  func percent() {
    let phrase = Words.Measure.reported(number: "3", percent: 60, at: "2025-05-07 10:00")
    #expect(phrase.lt.contains("60\u{A0}%"))
    #expect(phrase.en.contains("60%") && phrase.pl.contains("60%"))
  }
}
