import CivilTime
import Intake
import Testing
import Wording

@Suite("Mistakes in words")
struct MistakeWordingTests {
  /// One of each problem.
  private static let problems: [Problem] = {
    guard let first = CivilDate("2025-04-23"), let last = CivilDate("2025-04-22") else { return [] }
    return [
      .missingFile, .unknownFile(nearest: nil), .repeatedFile(other: "people.csv"), .noHeadings, .noRows, .surplusRow,
      .invalidUTF8, .controlCharacter(0), .unclosedQuote, .textAfterQuote, .surplusCells, .missingColumn,
      .unknownColumn(nearest: "term"), .repeatedColumn, .emptyCell, .notADate("x"), .noSuchDate("2025-02-30"),
      .notANumber("x"), .notYesOrNo("x"), .notOneOf("x", allowed: ["leader"], nearest: nil), .unknownLanguage("x"),
      .unknownCountry("x"), .notATimeZone("x"), .notAnAddress("x"), .notALogin("x"), .notACode("x"),
      .termNotUnderstood("x"), .termHasNoSuchDay("x"),
      .termOutsidePlan("x", plan: CivilInterval(first)), .badRecurrence("x"),
      .firstDayOffRule(first, nearest: first), .firstDayOffRule(first, nearest: nil), .firstDayLeftOut(first),
      .intervalBackwards(first: first, last: last),
      .repeated("x", firstLine: 2), .repeatedInCell("x"), .repeatedPlan("x", other: "y.csv"),
      .ambiguousName("x", codes: ["A", "B"]), .unknownAssociation("x", nearest: nil), .unknownPerson("x", nearest: nil),
      .unknownProtocol("x", nearest: nil), .whichProtocol(["A", "B"]), .unknownDirection("x", nearest: nil),
      .unknownParent("7", nearest: nil), .parentCircle("7"), .notAParty("LBD"),
    ]
  }()

  @Test("every problem is one sentence in each language, and none is another's", arguments: problems)
  func sentences(problem: Problem) {
    let phrase = problem.phrase
    for text in [phrase.lt, phrase.en, phrase.pl] {
      #expect(text.hasSuffix(".") || text.hasSuffix("?"))
      #expect(text.first?.isUppercase == false)
    }
    #expect(Set([phrase.lt, phrase.en, phrase.pl]).count == 3)
    #expect(Self.problems.filter { $0.phrase == phrase }.count == 1)
  }

  @Test("a mistake is named by file, line and column")
  func place() {
    let mistake = Mistake(
      file: "plans/2025/measures.csv", line: 4, column: "term", problem: .noSuchDate("2025-02-30"))
    #expect(
      mistake.phrase.lt == "plans/2025/measures.csv, 4 eilutė, stulpelis „term“: dienos 2025-02-30 kalendoriuje nėra.")
    #expect(
      mistake.phrase.en == "plans/2025/measures.csv, line 4, column 'term': the calendar has no day 2025-02-30.")
    #expect(
      mistake.phrase.pl == "plans/2025/measures.csv, wiersz 4, kolumna „term”: dnia 2025-02-30 nie ma w kalendarzu.")
    #expect(Mistake(file: "people.csv", problem: .missingFile).phrase.en == "people.csv: this file is missing.")
  }

  @Test("the nearest known name is asked for where there is one")
  func nearest() {
    let problem = Problem.unknownAssociation("LMDBA", nearest: "LMBDA")
    #expect(problem.phrase.lt == "asociacijos „LMDBA“ nėra. Gal norėjote „LMBDA“?")
    #expect(problem.phrase.en == "there is no association 'LMDBA'. Did you mean 'LMBDA'?")
    #expect(problem.phrase.pl == "nie ma organizacji „LMDBA”. Czy chodziło o „LMBDA”?")
  }

  @Test("what a file holds cannot steer the terminal, nor fill it")
  func harmless() {
    let mistake = Mistake(
      file: "a\u{1B}[2J.csv", line: 1, column: "x\u{202E}\r\ny",
      problem: .termNotUnderstood("\u{0}\u{9B}" + String(repeating: "ž", count: 500)))
    for text in [mistake.phrase.lt, mistake.phrase.en, mistake.phrase.pl] {
      #expect(text.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control && $0 != "\u{202E}" })
      #expect(text.count < 320)
    }
  }

  @Test("a file deep in the folders is named whole")
  func longPath() {
    let file = String(repeating: "folder/", count: 20) + "people.csv"
    #expect(Mistake(file: file, problem: .missingFile).phrase.en == "\(file): this file is missing.")
  }
}
