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

  @Test("no line ends in spaces")
  func noTrailingSpaces() {
    var table = Table([Table.Column("A"), Table.Column("B")])
    table.add(["1", ""])
    #expect(table.lines(width: 80).allSatisfy { $0.last != " " })
  }
}
