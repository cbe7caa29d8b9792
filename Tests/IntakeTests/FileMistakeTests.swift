import Cooperation
import Intake
import Testing

@Suite("Mistakes of whole files")
struct FileMistakeTests {
  @Test("the example itself is without mistakes")
  func sound() {
    #expect(Example().mistakes.isEmpty)
  }

  @Test(
    "a file that the folder needs is missed by its name",
    arguments: [
      "people.csv", "representatives.csv", "protocols.csv", "parties.csv", "associations.csv",
      "plans/2025/plan.csv", "plans/2025/directions.csv", "plans/2025/measures.csv",
    ])
  func missingFile(name: String) {
    expectMistake(.missingFile, name, nil, in: .without(name))
  }

  @Test("coordinators, events and plans may be absent")
  func optionalFiles() throws {
    var example = Example()
    for name in example.texts.keys where name.hasPrefix("plans/") || name == "events.csv" || name == "coordinators.csv"
    {
      example.texts[name] = nil
    }
    let undertaking = try #require(try example.installation().undertakings.first)
    #expect(undertaking.plans.isEmpty && undertaking.events.isEmpty && undertaking.coordinators.isEmpty)
  }

  @Test("an empty folder misses every file that it needs")
  func emptyFolder() {
    var example = Example()
    example.texts = [:]
    #expect(
      example.mistakes.map(\.file) == [
        "associations.csv", "people.csv", "representatives.csv", "protocols.csv", "parties.csv",
      ])
  }

  @Test("missing files are named in the folder where the others lie")
  func missingInFolder() {
    let files = Example.without("people.csv").files.map { IntakeFile(path: "config/x/\($0.path)", bytes: $0.bytes) }
    guard case .failure(let mistakes) = Intake.read(files: files) else { return #expect(Bool(false)) }
    #expect(mistakes.all == [Mistake(file: "config/x/people.csv", problem: .missingFile)])
  }

  @Test("a file of an unknown name is told the name it resembles; other than CSV is passed over")
  func unknownFile() {
    var example = Example.writing("asociations.csv", "code\n")
    example.texts["README.md"] = "# Not a table"
    expectMistake(.unknownFile(nearest: "associations.csv"), "asociations.csv", nil, in: example)
    expectMistake(.unknownFile(nearest: nil), "budget-of-2025.csv", nil, in: .writing("budget-of-2025.csv", "a\n"))
  }

  @Test("a second file of a kind is refused; every plan has a folder of its own")
  func repeatedFile() {
    expectMistake(
      .repeatedFile(other: "people.csv"), "plans/people.csv", nil, in: .writing("plans/people.csv", "login\n"))
  }

  @Test("a file in another encoding is told once, and what refers to it is trusted")
  func encoding() {
    var files = Example().files.filter { $0.path != "associations.csv" }
    files.append(
      IntakeFile(path: "associations.csv", bytes: Array("code,name_lt,sector\nAAA,Mok".utf8) + [0xFE, 0x0A]))
    guard case .failure(let mistakes) = Intake.read(files: files) else { return #expect(Bool(false)) }
    #expect(mistakes.all == [Mistake(file: "associations.csv", line: 2, problem: .invalidUTF8)])
  }

  @Test("an unclosed quotation mark is told by the line on which it opens")
  func unclosedQuote() {
    expectMistake(.unclosedQuote, "people.csv", 3, in: .changing("people.csv", "BBB chair", to: "\"BBB chair"))
  }

  @Test("text after a closing quotation mark is told by its line")
  func textAfterQuote() {
    expectMistake(.textAfterQuote, "people.csv", 3, in: .changing("people.csv", "BBB chair", to: "\"BBB\" chair"))
  }

  @Test("NUL and other control characters are told by line and column", arguments: [0, 0x1B, 0x85] as [UInt32])
  func controlCharacters(code: UInt32) throws {
    let character = String(try #require(Unicode.Scalar(code)))
    expectMistake(
      .controlCharacter(code), "people.csv", 3, "name", in: .changing("people.csv", "BBB chair", to: "BBB\(character)x")
    )
  }

  @Test("an empty file has no headings, and a file of headings alone is an empty table")
  func headings() throws {
    expectMistake(.noHeadings, "people.csv", nil, in: .writing("people.csv", ""))
    expectMistake(.noHeadings, "people.csv", 2, in: .writing("people.csv", "\n,,,\n"))
    let installation = try Example.writing("events.csv", "code,title_lt,first_day,last_day,rule").installation()
    #expect(installation.undertakings.first?.events.isEmpty == true)
  }

  @Test("a missing column is told once, not once a row")
  func missingColumn() {
    expectMistake(
      .missingColumn, "plans/2025/measures.csv", 1, "term",
      in: .writing(
        "plans/2025/measures.csv", "number,parent,direction,title_lt,lead,partners\n1,,K1,A,AAA,\n2,,K1,B,AAA,"))
  }

  @Test("a title in no language is a missing column")
  func missingTitle() {
    expectMistake(
      .missingColumn, "plans/2025/directions.csv", 1, "title_lt",
      in: .changing("plans/2025/directions.csv", "code,title_lt", to: "code"))
  }

  @Test("an unknown column is told the known one that it resembles")
  func unknownColumn() {
    let example = Example.changing("people.csv", "language", to: "langauge")
    #expect(
      example.mistakes == [
        Mistake(file: "people.csv", line: 1, column: "langauge", problem: .unknownColumn(nearest: "language")),
        Mistake(file: "people.csv", line: 1, column: "language", problem: .missingColumn),
      ])
  }

  @Test("a column may not stand twice")
  func repeatedColumn() {
    expectMistake(
      .repeatedColumn, "people.csv", 1, "email", in: .changing("people.csv", ",language", to: ",language,email"))
  }

  @Test("cells beyond the headings are told, empty ones are not, and missing ones are blank")
  func surplusCells() {
    expectMistake(.surplusCells, "people.csv", 3, in: .changing("people.csv", "org,en", to: "org,en,,x"))
    #expect(Example.changing("people.csv", "org,en", to: "org,en,,").mistakes.isEmpty)
    #expect(Example.changing("associations.csv", "college,", to: "college").mistakes.isEmpty)
  }

  @Test("a plan's own file has one row")
  func planRows() {
    let plan = "plans/2025/plan.csv"
    expectMistake(.noRows, plan, 1, in: .writing(plan, "code,title_lt,first_day,last_day\n\n"))
    expectMistake(.surplusRow, plan, 3, in: .changing(plan, "Nr. 1", to: "Nr. 1\n2026,B,2026-01-01,2026-12-31"))
  }
}
