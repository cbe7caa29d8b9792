import TestSupport
import Testing

@testable import Console

@Suite("Tables")
struct TableTests {
  @Test("columns line up by what the eye sees, not by bytes or code points")
  func alignment() {
    var table = Table([Table.Column("Nr."), Table.Column("Kas")])
    table.add(["ąžuolas", "a"])
    table.add(["e\u{301}", "b"])
    table.add(["図書館", "c"])
    table.add(["📚", "d"])
    let lines = table.lines(width: 80)
    let second = lines.dropFirst(2).map { line in
      line.split(separator: " ", omittingEmptySubsequences: true).dropLast().reduce(0) { $0 + String($1).columns }
        + line.filter { $0 == " " }.count
    }
    #expect(Set(second) == [9])
  }

  @Test("a table wider than the terminal breaks its longest text between words")
  func wrapping() {
    var table = Table([Table.Column("A"), Table.Column("B", isWrapped: true)])
    table.add(["1", "Nacionalinė Lietuvos bibliotekų savaitė visoje šalyje"])
    let lines = table.lines(width: 30)
    #expect(lines.allSatisfy { $0.columns <= 30 })
    #expect(
      lines.dropFirst(2).joined(separator: " ").split(separator: " ").joined(separator: " ")
        == "1 Nacionalinė Lietuvos bibliotekų savaitė visoje šalyje")
  }

  @Test("a word longer than its column is cut, and nothing of it is lost")
  func longWord() {
    #expect("abcdefghij".wrapped(to: 4) == ["abcd", "efgh", "ij"])
  }

  @Test("a table that a program reads stays one, however wide")
  func kept() {
    var table = Table([Table.Column("No."), Table.Column("Recipient")])
    table.add(["1", "somebody@a-rather-long-name-of-a-host.example.org"])
    #expect(table.lines(width: 40, isKept: true).map { $0.prefix(5) } == ["No.  ", "───  ", "1    "])
    #expect(table.lines(width: 40)[0] == "No.: 1")
  }

  @Test("a table that does not fit becomes a record a row, and nothing that says nothing is shown")
  func records() {
    var table = Table([Table.Column(""), Table.Column("When"), Table.Column("What", isWrapped: true)])
    table.add(section: "Directions")
    table.add(["K1. Joint", "2025-01-01 12:00", "everything that everybody promised to do this year"])
    table.add(["K2", "", "nothing"])
    #expect(
      table.lines(width: 40) == [
        "Directions", "", "K1. Joint", "When: 2025-01-01 12:00", "What: everything that everybody",
        "  promised to do this year", "", "K2", "What: nothing",
      ])
    #expect(table.lines(width: 60)[0].hasSuffix("When              What"))
  }

  @Test("what names something is broken only after a comma")
  func names() {
    var table = Table([Table.Column("A", isWrapped: true), Table.Column("B", isWrapped: true, isOfNames: true)])
    table.add(["one two three four five six seven", "2024-04-23, Vilnius, The House of All Books"])
    #expect(
      table.lines(width: 38).dropFirst(2) == [
        "one two three   2024-04-23, Vilnius,", "four five six   The House of All Books", "seven",
      ])
    #expect(table.lines(width: 37)[0] == "A: one two three four five six seven")
  }

  @Test("no line is wider than the terminal, no word is cut that need not be, and nothing is lost", arguments: 0..<20)
  func everyWidth(seed: UInt64) {
    var chance = SeededRandom(seed: seed)
    func word() -> String {
      String((0..<Int.random(in: 1...12, using: &chance)).map { _ in chance.pick(Array("aąčęėbcdžųł図")) })
    }
    func text(_ most: Int) -> String {
      (0..<Int.random(in: 0...most, using: &chance)).map { _ in word() }.joined(separator: " ")
    }
    let columns = (0..<Int.random(in: 1...7, using: &chance)).map { _ in
      Table.Column(text(2), isWrapped: Bool.random(using: &chance), isOfNames: Bool.random(using: &chance))
    }
    var table = Table(columns)
    var words: [String] = []
    for _ in 0..<4 {
      let cells = columns.map { _ in text(9) }
      table.add(cells)
      words += cells.flatMap { $0.split(separator: " ").map(String.init) }
    }
    for width in stride(from: 40 + Int(seed % 7), through: 130, by: 7) {
      let lines = table.lines(width: width)
      #expect(lines.allSatisfy { $0.columns <= width }, "\(width): \(lines.joined(separator: "\n"))")
      #expect(lines.allSatisfy { $0.last != " " })
      var printed: [String: Int] = [:]
      for word in lines.flatMap({ $0.split(separator: " ") }) { printed[String(word), default: 0] += 1 }
      for (word, count) in Dictionary(grouping: words, by: \.self).mapValues(\.count) {
        #expect(printed[word, default: 0] >= count, "\(width): \(word)")
      }
    }
  }

  @Test("a paragraph keeps its margin, and is one line where nobody says how wide the terminal is")
  func paragraphs() {
    let text = "  4.1. Programme – agreed,  late"
    #expect(Output.paragraph(text, width: 20) == ["  4.1. Programme –", "  agreed,  late"])
    #expect(Output.paragraph(text, width: 40) == [text])
    #expect(Output.paragraph(text, width: nil) == [text])
  }

  @Test("no line ends in spaces")
  func noTrailingSpaces() {
    var table = Table([Table.Column("A"), Table.Column("B")])
    table.add(["1", ""])
    #expect(table.lines(width: 80).allSatisfy { $0.last != " " })
  }
}
