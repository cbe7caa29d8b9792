import Testing

@testable import Correspondence
@testable import Wording

@Suite("Texts on one line, and in HTML")
struct OneLineTests {
  /// What texts are made of here: all that is changed, its neighbours, and what people write.
  static let pieces: [String] =
    [0x00, 0x09, 0x0A, 0x0D, 0x1F, 0x20, 0x21, 0x7E, 0x7F, 0x80, 0x9F, 0xA0, 0x61B, 0x61C, 0x61D, 0x1C0, 0x200D]
    .compactMap { Unicode.Scalar($0 as UInt32).map { String(Character($0)) } }
    + (0x2007...0x206F as ClosedRange<UInt32>).compactMap { Unicode.Scalar($0).map { String(Character($0)) } }
    + [" ", "  ", "a", "ą", "–", "„", "👩‍👩‍👧", "\u{301}", "\r\n", "&", "<", ">", "\"", "'"]

  @Test("the quick look at a text says of every text what the slow one says")
  func onOneLine() {
    var chance = SystemRandomNumberGenerator()
    let drawn = (0..<20_000).map { _ in
      (0..<Int.random(in: 0...4, using: &chance)).compactMap { _ in Self.pieces.randomElement(using: &chance) }.joined()
    }
    for text in Self.pieces + drawn {
      #expect(
        Array(text.onOneLine.unicodeScalars) == Array(text.broughtToOneLine.unicodeScalars),
        "\(text.unicodeScalars.map { String($0.value, radix: 16) })")
    }
  }

  @Test("what HTML takes for its own is escaped, whatever is joined to it, and nothing else is")
  func escaped() {
    func html(_ words: String) -> String {
      var html = HTMLText(capacity: 0)
      html.write(words: words)
      return html.text
    }
    #expect(html("a<b\u{301}> & \"č\" 'x'") == "a&lt;b\u{301}&gt; &amp; &quot;č&quot; &#39;x&#39;")
    #expect(Array(html("<\u{338}").unicodeScalars) == Array("&lt;\u{338}".unicodeScalars))
    #expect(html("Ąžuolynas – 📚") == "Ąžuolynas – 📚")
    #expect("a b+c@example.org".inMailto == "a%20b+c@example.org")
  }
}
