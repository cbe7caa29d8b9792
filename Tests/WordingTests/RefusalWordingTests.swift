import CivilTime
import Cooperation
import Testing
import Wording

@Suite("Refusals in words")
struct RefusalWordingTests {
  @Test(
    "every rule has a sentence in every language, even where the facts are missing", arguments: Refusal.Rule.allCases)
  func complete(rule: Refusal.Rule) {
    for facts in [[:], [Refusal.Fact.subject: "measure"], [.subject: "plan"]] as [[Refusal.Fact: String]] {
      let phrases = Refusal(rule: rule, facts: facts).phrases
      #expect(!phrases.isEmpty)
      for phrase in phrases {
        for language in Language.allCases {
          #expect(phrase.text(in: language).hasSuffix(".") || phrase.text(in: language).hasSuffix(")."))
        }
      }
    }
  }

  @Test("a move that came too late names who was faster, and when")
  func tooLate() {
    let refusal = Refusal(
      rule: .noSuchMove,
      facts: [
        .subject: "measure", .number: "1", .state: "in_progress", .action: "start", .allowed: "finish",
        .by: "LSVBA pirmininkas (-ė)", .association: "LSVBA", .at: "2025-03-01 10:15",
      ])
    #expect(
      refusal.phrases.map(\.lt) == [
        "Priemonė Nr. 1: pradėti negalima, nes būsena – vykdoma.",
        "Paskutinį veiksmą atliko LSVBA pirmininkas (-ė) (LSVBA), 2025-03-01 10:15.",
        "Dabar galite: užbaigti.",
      ])
  }

  @Test("who may do what was refused is named in the reader's words")
  func notYours() {
    let refusal = Refusal(
      rule: .notPermitted,
      facts: [.subject: "measure", .number: "1", .action: "start", .roles: "lead, partner", .allowed: ""])
    #expect(
      refusal.phrases.map(\.lt) == [
        "Priemonė Nr. 1: pradėti Jums neleidžiama. Tai gali padaryti: vykdytojas, partneris.",
        "Šiuo metu Jūs nieko padaryti negalite.",
      ])
  }

  @Test("what is to be typed is quoted as a shell takes it, whatever the language", arguments: Language.allCases)
  func typed(language: Language) {
    for (field, option) in [("outcome", "--outcome \"…\""), ("reason", "--reason \"…\"")] {
      let refusal = Refusal(rule: .accountMissing, facts: [.subject: "measure", .number: "1", .field: field])
      #expect(refusal.phrases[0].text(in: language).contains(option))
    }
  }
}
