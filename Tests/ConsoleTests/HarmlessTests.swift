import Testing
import Wording

@testable import Console

@Suite("Texts that a terminal must not obey")
struct HarmlessTests {
  @Test(
    "controls, line ends and marks of direction are made harmless; all else stays as it is",
    arguments: [
      ("\u{1B}[31mred\u{7}", " [31mred "), ("a\r\nb\nc\rd", "a b c d"), ("a\u{9B}2Jb\u{80}\u{7F}", "a 2Jb  "),
      ("x\u{202E}y\u{2066}z\u{200F}\u{61C}", "xyz"), ("a\u{2028}b\u{2029}c", "a b c"),
      ("  Ąžuolas – „abc“  👩‍👩‍👧 e\u{301} ", "  Ąžuolas – „abc“  👩‍👩‍👧 e\u{301} "), ("", ""),
    ])
  func harmless(text: String, shown: String) {
    #expect(Array(text.harmless.unicodeScalars) == Array(shown.unicodeScalars))
  }

  @Test("a table keeps a cell on its line, whatever was written into it")
  func cells() {
    var table = Table([Table.Column("A"), Table.Column("B")])
    table.add(section: "part\r\none\u{1B}[2J")
    table.add(["a\r\nb", "c\u{1B}[31m\u{202E}d"])
    #expect(table.lines(width: 80).dropFirst(2) == ["part one [2J", "a b  c [31md"])
  }
}
