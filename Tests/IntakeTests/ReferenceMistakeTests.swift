import Cooperation
import Intake
import Testing

@Suite("Mistakes between rows and files")
struct ReferenceMistakeTests {
  private let measures = "plans/2025/measures.csv"

  @Test("an unknown association is told the one it resembles")
  func unknownAssociation() {
    expectMistake(
      .unknownAssociation("CCD", nearest: "CCC"), measures, 4, "partners",
      in: .changing(measures, "AAA, CCC", to: "AAA, CCD"))
    expectMistake(
      .unknownAssociation("Pirmoji asociaciaj", nearest: "Pirmoji asociacija"), "representatives.csv", 2, "association",
      in: .changing("representatives.csv", "AAA", to: "Pirmoji asociaciaj"))
  }

  @Test("an unknown person is told the one she resembles")
  func unknownPerson() {
    expectMistake(
      .unknownPerson("bbb_laeder", nearest: "bbb_leader"), "coordinators.csv", 2, "login",
      in: .changing("coordinators.csv", "bbb_leader", to: "bbb_laeder"))
  }

  @Test("an unknown direction and an unknown parent are told")
  func unknownInPlan() {
    expectMistake(
      .unknownDirection("K3", nearest: nil), measures, 4, "direction", in: .changing(measures, "2,,K2", to: "2,,K3"))
    expectMistake(
      .unknownParent("7", nearest: nil), measures, 3, "parent",
      in: .changing(measures, "1.1,1,,Kampanija,,,", to: "1.1,7,K1,Kampanija,nuolat,AAA,"))
  }

  @Test("a measure is no part of itself, at once or through others")
  func circles() {
    expectMistake(.parentCircle("1"), measures, 2, "parent", in: .changing(measures, "1,,K1", to: "1,1,K1"))
    let example = Example.changing(measures, "1,,K1", to: "1,1.1,K1")
    #expect(
      example.mistakes == [
        Mistake(file: measures, line: 2, column: "parent", problem: .parentCircle("1")),
        Mistake(file: measures, line: 3, column: "parent", problem: .parentCircle("1.1")),
      ])
  }

  @Test("what stands twice is told with the line where it stood first")
  func repeated() {
    expectMistake(
      .repeated("1", firstLine: 2), measures, 4, "number", in: .changing(measures, "2,,K2", to: "1,,K2"))
    expectMistake(
      .repeated("aaa_leader", firstLine: 2), "people.csv", 4, "login",
      in: .changing("people.csv", "bbb@example.org,en", to: "bbb@example.org,en\naaa_leader,x,x@example.org,lt"))
    expectMistake(
      .repeatedInCell("AAA"), measures, 4, "partners", in: .changing(measures, "AAA, CCC", to: "AAA, Pirmieji"))
    expectMistake(
      .repeated("AAA", firstLine: 2), "parties.csv", 6, "association",
      in: .changing("parties.csv", "observer,2024-01-01,", to: "observer,2024-01-01,\nA3,observer,2024-01-01,"))
  }

  @Test("two associations do not go by one name")
  func ambiguous() {
    expectMistake(
      .ambiguousName("pirmieji", codes: ["AAA", "CCC"]), "associations.csv", 4, "aliases",
      in: .changing("associations.csv", "college,", to: "college,pirmieji"))
  }

  @Test("who takes no part in the protocol within the plan's period neither leads nor shares")
  func notAParty() {
    expectMistake(
      .notAParty("CCC"), measures, 4, "partners",
      in: .changing("parties.csv", "CCC,signatory,2024-01-01,", to: "CCC,signatory,2024-01-01,2024-12-31"))
    expectMistake(
      .notAParty("BBB"), measures, 4, "lead",
      in: .changing("parties.csv", "BBB,signatory,2024", to: "BBB,signatory,2026"))
  }

  @Test("where there are several protocols, a row says which it means")
  func protocols() throws {
    let second = "\"60, 30, 7, 1\"\nother,Kitas,2022-08-22,Vilnius,Europe/Vilnius,LT,no,7"
    let example = Example.changing("protocols.csv", "\"60, 30, 7, 1\"", to: second)
    let wanted = ["coordinators.csv", "events.csv", "parties.csv", "plans/2025/plan.csv"]
    #expect(Set(example.mistakes.map(\.problem)) == [.whichProtocol(["demo", "other"])])
    #expect(Set(example.mistakes.map(\.file)) == Set(wanted))

    var named = example
    for file in wanted {
      let lines = (named.texts[file] ?? "").split(separator: "\n")
      named.texts[file] = lines.enumerated().map { "\($0 == 0 ? "protocol" : "demo"),\($1)" }.joined(separator: "\n")
    }
    let undertakings = try named.installation().undertakings
    #expect(undertakings.map(\.agreement.code) == ["demo", "other"])
    #expect(undertakings.map(\.plans.count) == [1, 0])

    named.texts["events.csv"] = named.texts["events.csv"]?.replacing("demo", with: "dmeo")
    expectMistake(.unknownProtocol("dmeo", nearest: "demo"), "events.csv", 2, "protocol", in: named)
  }

  @Test("two folders do not hold plans of one code")
  func repeatedPlan() {
    var example = Example()
    for name in ["plan.csv", "directions.csv", "measures.csv"] {
      example.texts["plans/copy/\(name)"] = example.texts["plans/2025/\(name)"]
    }
    expectMistake(.repeatedPlan("2025", other: "plans/2025/plan.csv"), "plans/copy/plan.csv", 2, "code", in: example)
  }

  @Test("an agreement has both a day and minutes")
  func agreement() {
    let file = "plans/2025/plan.csv"
    expectMistake(.emptyCell, file, 2, "minutes", in: .changing(file, "Nr. 1", to: ""))
    expectMistake(.emptyCell, file, 2, "agreed_on", in: .changing(file, "2025-01-29", to: ""))
  }

  @Test("every mistake of all files is told, in the order of files and lines, whatever the order of reading")
  func all() {
    var example = Example.changing("people.csv", "bbb@example.org,en", to: "bbb,xx")
    example.texts["events.csv"] = example.texts["events.csv"]?.replacing("2025-04-29", with: "2025-04-31")
    example.texts[measures] = example.texts[measures]?.replacing("K1", with: "K9").replacing("BBB", with: "QQQQ")
    #expect(
      example.mistakes.map { "\($0.file):\($0.line ?? 0) \($0.column ?? "")" } == [
        "events.csv:2 last_day", "people.csv:3 email", "people.csv:3 language",
        "\(measures):2 direction", "\(measures):4 lead",
      ])
  }
}
