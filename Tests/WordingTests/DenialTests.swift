import Cooperation
import Testing

@testable import Wording

@Suite("What may not be done, in words")
struct DenialTests {
  /// Every action of every life cycle, as a verb.
  private static let infinitives: [Phrase] =
    MeasureAction.allCases.map(\.phrase) + PlanAction.allCases.map(\.phrase) + ProtocolAction.allCases.map(\.phrase)
    + AmendmentAction.allCases.map(\.phrase) + DecisionAction.allCases.map(\.phrase)
    + BallotAction.allCases.map(\.phrase) + EventAction.allCases.map(\.phrase)
    + [
      "set_rule", "record_meeting", "record_ballots", "undo", "add_event",
    ].map { ActionWords.infinitive($0) }

  private func refused(_ rule: Refusal.Rule, _ subject: Subject, _ action: String) -> Phrase {
    Refusal(
      rule: rule,
      facts: [
        .subject: subject.rawValue, .number: "3", .plan: "2025", .protocol: "demo", .decision: "3", .amendment: "3",
        .action: action, .state: "agreed", .roles: "lead",
      ]
    ).phrases[0]
  }

  @Test(
    "the object of a denied verb stands in the genitive",
    arguments: [
      (Subject.measure, "annotate", "įrašyti pastabos", "dopisać uwagi"),
      (.measure, "report", "pranešti apie eigą", "zgłosić postępu"),
      (.measure, "undo", "anuliuoti paskutinio veiksmo", "cofnąć ostatniej czynności"),
      (.measure, "undo_start", "anuliuoti pradžios", "cofnąć rozpoczęcia"),
      (.protocol, "set_rule", "nustatyti taisyklės", "ustalić zasady"),
      (.ballot, "withdraw", "atsiimti balso", "wycofać głosu"),
      (.ballot, "consent", "pritarti", "wyrazić zgody"),
    ])
  func genitive(subject: Subject, action: String, lt: String, pl: String) {
    let (cannot, notYours) = (refused(.noSuchMove, subject, action), refused(.notPermitted, subject, action))
    #expect(cannot.lt.contains(": \(lt) negalima, "), "\(cannot.lt)")
    #expect(cannot.pl.contains(": nie można \(pl) (stan: "), "\(cannot.pl)")
    #expect(notYours.lt.contains(": \(lt) Jums neleidžiama."), "\(notYours.lt)")
    #expect(notYours.pl.contains(": nie wolno Pani/Panu \(pl)."), "\(notYours.pl)")
  }

  @Test("what may be done keeps its object in the accusative")
  func accusative() {
    let refusal = Refusal(
      rule: .noSuchMove,
      facts: [.subject: "measure", .number: "3", .action: "finish", .state: "done", .allowed: "annotate, undo_finish"])
    #expect(refusal.phrases.map(\.lt).last == "Dabar galite: įrašyti pastabą, anuliuoti užbaigimą.")
    #expect(refusal.phrases.map(\.pl).last == "Obecnie można: dopisać uwagę, cofnąć zakończenie.")
  }

  @Test("no Lithuanian or Polish verb keeps an accusative where it is denied", arguments: infinitives)
  func complete(infinitive: Phrase) {
    // A preposition, or a verb of its own case, rules what follows.
    let settled: Set = [
      "pranešti apie eigą", "pateikti spręsti", "pradėti vykdyti", "sulaukti prieštaravimo", "netekti pagrindo",
      "poddać pod głosowanie", "spotkać się ze sprzeciwem", "przeliczyć ponownie", "nie przyjąć", "wejść w życie",
      "wstrzymać się od głosu", "powołać przedstawiciela", "odwołać przedstawiciela", "susieti su priemone",
      "nebesieti su priemone", "powiązać z zadaniem", "įkelti iš failų", "wczytać z plików", "pakeisti pagal failus",
      "zaktualizować z plików",
    ]
    let denied = ActionWords.denied(infinitive)
    for (said, form) in [(infinitive.lt, denied.lt), (infinitive.pl, denied.pl)] where said.contains(" ") {
      #expect(form != said || settled.contains(said), "\(said)")
    }
  }

  @Test("every denied form belongs to a verb that is said")
  func noneStale() {
    #expect(Set(ActionWords.lithuanianDenials.keys).isSubset(of: Self.infinitives.map(\.lt)))
    #expect(Set(ActionWords.polishDenials.keys).isSubset(of: Self.infinitives.map(\.pl)))
  }

  @Test(
    "only an English verb that lacks its object is given one",
    arguments: [
      (Subject.measure, "start", "you may not start it."), (.measure, "undo_start", "you may not undo the start."),
      (.protocol, "set_rule", "you may not set the rule."), (.protocol, "invite", "you may not invite."),
      (.decision, "abstain", "you may not abstain."), (.decision, "withdraw", "you may not withdraw it."),
    ])
  func it(subject: Subject, action: String, words: String) {
    let refusal = refused(.notPermitted, subject, action)
    #expect(refusal.en.contains(words), "\(refusal.en)")
  }

  @Test("who may not object is told that of her ballot, not of what befalls the decision")
  func objecting() {
    let refusal = refused(.notPermitted, .decision, "object")
    #expect(refusal.lt.hasPrefix("Sprendimas Nr. 3: prieštarauti Jums neleidžiama."))
    #expect(refusal.pl.hasPrefix("Decyzja nr 3: nie wolno Pani/Panu zgłosić sprzeciwu."))
    #expect(ActionWords.infinitive("object", of: .decision).lt == "sulaukti prieštaravimo")
  }

  @Test("a ballot that was never cast has no state to name")
  func noBallot() {
    let refusal = Refusal(rule: .noSuchMove, facts: [.subject: "ballot", .decision: "3", .action: "withdraw"])
    #expect(
      refusal.phrases == [
        Phrase(
          lt: "Balsas dėl sprendimo Nr. 3: atsiimti balso negalima, nes balso dar nėra.",
          en: "Ballot on decision 3: cannot withdraw the ballot, because there is none yet.",
          pl: "Głos w sprawie decyzji nr 3: nie można wycofać głosu, ponieważ głosu jeszcze nie ma.")
      ])
  }

  @Test("an amendment that was refused before it was made has no number to name")
  func noNumber() {
    let refusal = Refusal(rule: .accountMissing, facts: [.subject: "amendment", .field: "reason"])
    #expect(
      refusal.phrases == [
        Phrase(
          lt: "Pakeitimas: nurodykite priežastį (--reason \"…\").", en: "The amendment: say why (--reason \"…\").",
          pl: "Zmiana: proszę podać powód (--reason \"…\").")
      ])
  }
}
