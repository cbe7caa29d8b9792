import CivilTime
import Cooperation
import Intake
import Testing

@Suite("Measures as a plan's file writes them")
struct MeasureTests {
  private let file = "plans/2025/measures.csv"

  private func measures(_ rows: String) throws -> [String: Measure] {
    let example = Example.writing(file, "number,parent,direction,title_lt,term,lead,partners\n" + rows)
    let plan = try #require(try example.installation().undertakings.first?.plans.first)
    return Dictionary(uniqueKeysWithValues: plan.measures.map { ($0.number, $0) })
  }

  @Test("a sub-activity inherits what it leaves blank, and keeps what it says")
  func inheritance() throws {
    let measures = try measures(
      """
      1,,K1,A,balandžio 23–29 d.,AAA,"BBB, CCC"
      1.1,1,,B,,,
      1.2,1,K2,C,nuolat,BBB,
      1.3,1,,D,,visi,–
      1.3.1,1.3,,E,,,
      """)
    let parent = try #require(measures["1"])
    let child = try #require(measures["1.1"])
    #expect(child.direction == "K1" && child.lead == "AAA" && child.partners == ["BBB", "CCC"])
    #expect(child.term == parent.term && child.due == parent.due)
    let own = try #require(measures["1.2"])
    #expect(own.direction == "K2" && own.lead == "BBB" && own.partners == ["CCC"] && own.due == nil)
    let all = try #require(measures["1.3"])
    #expect(all.lead == nil && all.partners == [])
    let grandchild = try #require(measures["1.3.1"])
    #expect(grandchild.lead == nil && grandchild.direction == "K1" && grandchild.term == parent.term)
  }

  @Test("\"all\" means every other signatory, in any of the languages", arguments: ["visi", "all", "Wszyscy"])
  func everybody(word: String) throws {
    let measures = try measures("1,,K1,A,nuolat,BBB,\(word)\n2,,K1,B,nuolat,\(word),")
    #expect(measures["1"]?.partners == ["AAA", "CCC"])
    #expect(measures["2"]?.lead == nil)
    #expect(measures["2"]?.partners == [])
  }

  @Test("associations go by code, name or alias, in any case, and a name may hold a comma")
  func names() throws {
    let measures = try measures(
      """
      1,,K1,A,nuolat,a3,"Antroji, trečioji ir ketvirtoji asociacija; ccc"
      2,,K1,B,nuolat,first association,"BBB,obs"
      """)
    #expect(measures["1"]?.lead == "AAA")
    #expect(measures["1"]?.partners == ["BBB", "CCC"])
    #expect(measures["2"]?.lead == "AAA")
    #expect(measures["2"]?.partners == ["BBB", "OBS"])
  }

  @Test("a parent stands before its sub-activities, whatever the order of the rows")
  func order() throws {
    let example = Example.writing(
      file,
      """
      number,parent,direction,title_lt,term,lead,partners
      2.1,2,,A,,,
      1,,K1,B,nuolat,AAA,
      2,,K1,C,nuolat,BBB,
      1.1,1,,D,,,
      2.2,2,,E,,,
      """)
    let plan = try #require(try example.installation().undertakings.first?.plans.first)
    #expect(plan.measures.map(\.number) == ["1", "1.1", "2", "2.1", "2.2"])
    #expect(plan.measures.map(\.lead) == ["AAA", "AAA", "BBB", "BBB", "BBB"])
  }

  @Test("a measure of its own says its direction, its term and its lead")
  func required() {
    let example = Example.changing(file, "2,,K2,Seminarai,nuolat,BBB,", to: "2,,,Seminarai,,,")
    #expect(example.mistakes.map(\.column) == ["direction", "term", "lead"])
    #expect(example.mistakes.allSatisfy { $0.problem == .emptyCell && $0.line == 4 })
  }

  @Test("a deadline moves to a working day only where the protocol says so")
  func deadlines() throws {
    // All Saints', a Saturday in 2025, and All Souls' the day after.
    let row = "number,parent,direction,title_lt,term,lead,partners\n1,,K1,A,iki lapkričio 1 d.,AAA,"
    for (word, expected) in [("yes", "2025-11-03"), ("no", "2025-11-01")] {
      var example = Example.changing("protocols.csv", "LT,yes", to: "LT,\(word)")
      example.texts[file] = row
      let measure = try #require(try example.installation().undertakings.first?.plans.first?.measures.first)
      #expect(measure.due == CivilDate(expected))
      #expect(measure.term.interval.last == CivilDate("2025-11-01"))
    }
  }

  @Test("a line break in a cell is a space")
  func lineBreaks() throws {
    let measures = try measures("1,,K1,\"Bendra\r\nsavaitė \",nuolat,AAA,")
    #expect(measures["1"]?.titles.text(in: .lithuanian) == "Bendra savaitė")
  }

  @Test("semicolons and a byte order mark, as Excel writes them, change nothing")
  func excel() throws {
    var example = Example()
    for (name, text) in example.texts where name.hasPrefix("plans/") {
      let records = text.split(separator: "\n").map { $0.replacing(",", with: ";") }
      example.texts[name] = "\u{FEFF}" + records.joined(separator: "\r\n") + "\r\n"
    }
    #expect(try example.installation() == Example().installation())
  }
}
