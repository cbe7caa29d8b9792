import Testing

@testable import Intake

@Suite("Comma-separated values")
struct CSVTests {
  private func records(_ text: String) throws -> [CSVRecord] { try CSVReader.records(Array(text.utf8)) }

  private func cells(_ text: String) throws -> [[String]] { try records(text).map(\.cells) }

  @Test("CR LF, LF and CR end a line, and a last line needs no end", arguments: ["\r\n", "\n", "\r"])
  func lineEnds(end: String) throws {
    let expected = [CSVRecord(line: 1, cells: ["a", "b"]), CSVRecord(line: 2, cells: ["1", "2"])]
    #expect(try records("a,b\(end)1,2") == expected)
    #expect(try records("a,b\(end)1,2\(end)") == expected)
  }

  @Test("rows are numbered as in a text editor: line ends inside quotes and blank lines count")
  func numbering() throws {
    let text = "a,b\r\n\"one\r\ntwo\nthree\",x\r\n\r\n1,2\r\n"
    #expect(try records(text).map(\.line) == [1, 2, 6])
    #expect(try records(text)[1].cells == ["one\r\ntwo\nthree", "x"])
  }

  @Test("quotes hold separators and, doubled, themselves")
  func quotes() throws {
    #expect(try cells("a,b\n\"x, \"\"y\"\"\",\"\"") == [["a", "b"], ["x, \"y\"", ""]])
    #expect(try cells("a\n\"\"\"\"") == [["a"], ["\""]])
  }

  @Test("a quotation mark inside an unquoted cell is a letter like others")
  func literalQuote() throws {
    #expect(try cells("a,b\nthe \"Library\" week,2") == [["a", "b"], ["the \"Library\" week", "2"]])
  }

  @Test("the separator is whatever the headings are separated by")
  func separators() throws {
    #expect(try cells("a;b;c\n1,5;2;3") == [["a", "b", "c"], ["1,5", "2", "3"]])
    #expect(try cells("a\tb\n1,5\t2;3") == [["a", "b"], ["1,5", "2;3"]])
    #expect(try cells("\"x;y;z;w\",b\n1,2;3") == [["x;y;z;w", "b"], ["1", "2;3"]])
    #expect(try cells("only\n1;2") == [["only"], ["1;2"]])
  }

  @Test("a byte order mark is no part of the first heading")
  func byteOrderMark() throws {
    #expect(try cells("\u{FEFF}a,b\n1,2") == [["a", "b"], ["1", "2"]])
  }

  @Test("an empty file has no records")
  func empty() throws {
    #expect(try cells("").isEmpty)
    #expect(try cells("\r\n\n").isEmpty)
  }

  @Test("bytes that are no UTF-8 are named by their line")
  func notUTF8() {
    // "ž" in Windows-1257, as a Lithuanian Excel saves plain CSV.
    for end in ["\n", "\r\n", "\r"] {
      let bytes = Array("a,b\(end)1,2\(end)".utf8) + [0xFE, 0x2C, 0x31] + Array("\(end)3,4".utf8)
      #expect(throws: CSVFault(line: 3, problem: .invalidUTF8)) { try CSVReader.records(bytes) }
    }
  }

  @Test("a quotation mark that is never closed is named by the line on which it opens")
  func unclosed() {
    #expect(throws: CSVFault(line: 2, problem: .unclosedQuote)) { try records("a,b\n1,\"open\n2,3\n4,5\n") }
  }

  @Test("text after a closing quotation mark is refused, not guessed at")
  func textAfterQuote() {
    #expect(throws: CSVFault(line: 3, problem: .textAfterQuote)) {
      try records("a,b\n1,2\n\"The \"Library for All\" week\",2")
    }
  }
}
