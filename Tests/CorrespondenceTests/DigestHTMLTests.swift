import CivilTime
import Cooperation
import Testing

@testable import Correspondence

@Suite("A digest as HTML")
struct DigestHTMLTests {
  let letterhead: Letterhead

  init() throws {
    letterhead = try Letterhead(sender: Mail.Mailbox(name: "Sutarta", address: "sutarta+x@register.example"))
  }

  private func read(_ digest: Digest) throws -> ReadLetter {
    try ReadLetter.reading(letterhead.letter(for: digest, person: 7, date: LetterTests.date))
  }

  @Test("says what the text says, no more and no less", arguments: Language.allCases)
  func sameWords(language: Language) throws {
    let read = try read(try FullDigest.digest(language))
    #expect(read.defects == [])
    #expect(read.shown == read.text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
    #expect(read.html.contains("<html lang=\"\(language.rawValue)\">"))
    #expect(read.html.contains("<div role=\"article\" lang=\"\(language.rawValue)\" class=\"page\""))
  }

  @Test("has nothing but headings, lists, paragraphs and commands, and no link but to write a mail")
  func elements() throws {
    let read = try read(try FullDigest.digest(.lithuanian))
    #expect(
      read.elements == [
        "a", "body", "code", "div", "h1", "h2", "head", "html", "li", "meta", "p", "span", "strong", "style", "title",
        "ul",
      ])
    #expect(read.links == ["mailto:sutarta+x@register.example"])
  }

  @Test(
    "whatever people write stays text",
    arguments: ["<b>x</b>", "&amp; & &lt;", "\" onclick='x'", "</li></ul>", "<!-- x -->", "<\u{301}b>", "]]>", "<?x?>"])
  func escaped(title: String) throws {
    let read = try read(try LetterTests.digest(title: title, name: title))
    #expect(read.defects == [])
    #expect(read.text.contains("8. \(title)"))
    #expect(read.shown == read.text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
    #expect(!read.elements.contains("b"))
  }

  @Test(
    "an address in a link begins no header there",
    arguments: [
      ("a?bcc=b@example.org", "a%3Fbcc%3Db@example.org"), ("a&b@example.org", "a%26b@example.org"),
      ("a%0d@example.org", "a%250d@example.org"), ("vardas.pavardė@x", "vardas.pavard%C4%97@x"),
    ])
  func mailto(address: String, link: String) { #expect(address.inMailto == link) }
}
