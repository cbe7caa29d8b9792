import CivilTime
import Cooperation
import Foundation
import TestSupport
import Testing
import Wording

@testable import Correspondence

@Suite("Letters")
struct LetterTests {
  let letterhead: Letterhead
  static let date = "Mon, 14 Apr 2025 12:00:00 +0000"

  init() throws {
    letterhead = try Letterhead(sender: Mail.Mailbox(name: "Sutarta", address: "sutarta@register.example"))
  }

  static func day(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }

  static func digest(
    title: String = "Nacionalinė skaitymo diena", name: String = "LBD pirmininkas (-ė)",
    language: Language = .lithuanian, isLate: Bool = false, rungs: (deadline: Int, event: Int) = (23, 9)
  ) throws -> Digest {
    Digest(
      recipient: Person(login: "lbd_leader", name: name, email: "lbd@example.org", language: language),
      date: try day("2025-04-14"), isLate: isLate,
      notices: [
        Notice(
          matter: .deadline(number: "8", due: try day("2025-05-07"), state: .inProgress, capacity: .lead),
          titles: [language: title], protocolCode: "lt", rung: rungs.deadline),
        Notice(
          matter: .occurrence(
            OccurrenceNotice(
              event: "week", originalDay: try day("2025-04-23"),
              days: try #require(CivilInterval(try day("2025-04-23"), through: try day("2025-04-29"))), edition: 25,
              news: nil)),
          titles: [language: title], protocolCode: "lt", rung: rungs.event),
      ])
  }

  private static func mail(subject: String) -> Mail {
    let mailbox = Mail.Mailbox(name: "", address: "x@example.org")
    return Mail(
      sender: mailbox, recipient: mailbox, subject: subject, date: date, messageID: "1@example.org", headers: [],
      text: "")
  }

  @Test("a letter is read back as it was written, with no defect and no line over 76 in its parts")
  func roundTrip() throws {
    let digest = try Self.digest()
    let read = try ReadLetter.reading(try letterhead.letter(for: digest, person: 7, date: Self.date))
    #expect(read.defects == [])
    #expect(read.header("Subject") == ["Sutarta: 1 terminas artėja, 1 renginys"])
    #expect(read.header("To") == ["\"LBD pirmininkas (-ė)\" <lbd@example.org>"])
    #expect(read.header("Message-ID") == ["<digest.7.2025-04-14@register.example>"])
    #expect(read.header("Date") == [Self.date])
    #expect(read.header("Auto-Submitted") == ["auto-generated"])
    #expect(read.header("List-Unsubscribe") == ["<mailto:sutarta@register.example?subject=unsubscribe>"])
    #expect(read.text == DigestWords(digest: digest, sender: "sutarta@register.example").page.text)
    #expect(read.parts == ["multipart/alternative", "text/plain", "text/html"])
    #expect(read.longest <= 76)
    #expect(read.words.allSatisfy { $0 <= 75 })
  }

  @Test("the same digest gives the same bytes, and parts are told apart by a function of the Message-ID")
  func frozen() throws {
    let digest = try FullDigest.digest(.lithuanian)
    let bytes = try letterhead.letter(for: digest, person: 7, date: Self.date)
    #expect(try bytes == letterhead.letter(for: digest, person: 7, date: Self.date))
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("boundary=\"=_mix.c1d3df8c8615d755\""))
    #expect(text.contains("boundary=\"=_alt.c1d3df8c8615d755\""))
  }

  @Test(
    "whatever people write into a title or a name, no header is added and none is lost",
    arguments: [
      "a\r\nBcc: x@example.org", "a\nBcc: x@example.org", "a\rBcc: x@example.org", "a\u{0}b", "a\u{2028}b", "a\u{85}b",
      "\u{202E}bidi", ".dot", "…„“”", "📚👩‍👩‍👧", "Zażółć gęślą jaźń", "ąčęėįšųūž", "\"quoted\" <x@example.org>, y",
      String(repeating: "ilgas žodis ", count: 900), String(repeating: "ž", count: 10_000),
      String(repeating: "x", count: 10_000), String(repeating: "👩‍👩‍👧", count: 60), "", "=?utf-8?b?eA==?=", "a\\\"b",
      "e" + String(repeating: "\u{301}", count: 200), String(repeating: "\"", count: 60), "Jonas J. Jonaitis, pirm.",
      "Sutarta: ASCII first, then ąčę", String(repeating: "many words ", count: 6), "a =?utf-8?q?=0D=0ABcc:_x?= b",
    ])
  func torture(text: String) throws {
    let digest = try Self.digest(title: text, name: text)
    let parsed = try ReadLetter.reading(try letterhead.letter(for: digest, person: 7, date: Self.date))
    let plain = try ReadLetter.reading(try letterhead.letter(for: Self.digest(), person: 7, date: Self.date))
    #expect(parsed.headers.map { $0[0] } == plain.headers.map { $0[0] })
    #expect(parsed.defects == [])
    #expect(parsed.longest <= 76)
    #expect(parsed.words.allSatisfy { $0 <= 75 })
    #expect(parsed.to == [[text.onOneLine, "lbd@example.org"]])
    #expect(try ReadLetter.reading(Self.mail(subject: text).bytes()).subject == text.onOneLine)
    #expect(!parsed.text.unicodeScalars.contains { $0.properties.isBidiControl })
    #expect(
      parsed.text.unicodeScalars.filter { $0 == "\n" }.count == plain.text.unicodeScalars.filter { $0 == "\n" }.count)
  }

  @Test(
    "an address that would begin another header is refused, not cleaned",
    arguments: [
      "x@example.org\r\nBcc: y@example.org", "x\u{0}@example.org", "žmogus@example.org", "x@example.org,y@example.org",
      "x@example.org>,<y@example.org", "x@example.org(y)", "x y@example.org", "x", "", "@example.org", "x@",
    ])
  func badAddress(address: String) throws {
    var digest = try Self.digest()
    digest = Digest(
      recipient: Person(login: "x", name: "x", email: address, language: .english), date: digest.date, isLate: false,
      notices: digest.notices)
    #expect(throws: CompositionError.unsafeHeader("To")) {
      try letterhead.letter(for: digest, person: 7, date: Self.date)
    }
    #expect(throws: CompositionError.unsafeHeader("From")) {
      try Letterhead(sender: Mail.Mailbox(name: "", address: address))
    }
  }
}
