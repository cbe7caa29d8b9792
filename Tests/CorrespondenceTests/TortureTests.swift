import CivilTime
import Cooperation
import Foundation
import Testing
import Wording

@testable import Correspondence

@Suite("Letters made of anything")
struct TortureTests {
  /// 300, or as many as SUTARTA_TEST_LETTERS says.
  static let count = ProcessInfo.processInfo.environment["SUTARTA_TEST_LETTERS"].flatMap { Int($0) } ?? 300
  private static let batch = 100

  @Test(
    "are read back whole: no defect, no header more or less, no long line, the same text and HTML",
    arguments: Array(stride(from: 0, to: count, by: batch)))
  func readBack(first: Int) throws {
    let letterhead = try Letterhead(sender: Mail.Mailbox(name: "Sutarta", address: "sutarta@register.example"))
    let digests = try (first..<min(first + Self.batch, Self.count)).map { seed in
      var chance = Chance(seed: UInt64(seed))
      return try chance.digest()
    }
    let letters = try digests.map { try letterhead.letter(for: $0, person: 7, date: LetterTests.date) }
    let read = try ReadLetter.reading(letters: letters)
    #expect(read.count == digests.count)
    for (place, (digest, letter)) in zip(digests, read).enumerated() {
      let (words, seed) = (DigestWords(digest: digest, sender: "sutarta@register.example"), first + place)
      #expect(letter.defects == [], "seed \(seed)")
      #expect(
        letter.headers.map { $0[0] } == [
          "From", "To", "Subject", "Date", "Message-ID", "Auto-Submitted", "List-Id", "List-Unsubscribe",
          "Content-Language", "MIME-Version", "Content-Type",
        ], "seed \(seed)")
      #expect(letter.longest <= 76, "seed \(seed)")
      #expect(letter.words.allSatisfy { $0 <= 75 }, "seed \(seed)")
      #expect(letter.to == [[digest.recipient.name.onOneLine, "x@example.org"]], "seed \(seed)")
      #expect(letter.subject == words.subject, "seed \(seed)")
      let text = words.page.text
      #expect(letter.text == text, "seed \(seed)")
      #expect(letter.html == DigestHTML(page: words.page).text, "seed \(seed)")
      // As Python parts words; the HTML says what the text says.
      #expect(letter.shown == Self.spaced(text), "seed \(seed)")
      #expect(
        letter.events.map { $0["SUMMARY;LANGUAGE=\(digest.recipient.language.rawValue)"] ?? "" }
          == Self.newEvents(digest).map { $0.titles.text(in: digest.recipient.language).onOneLine }, "seed \(seed)")
      #expect(!text.unicodeScalars.contains { $0.properties.isBidiControl || $0.value == 0 }, "seed \(seed)")
    }
  }

  private static func newEvents(_ digest: Digest) -> [Notice] {
    digest.notices.filter { if case .occurrence(let occurrence) = $0.matter { occurrence.news != nil } else { false } }
  }

  private static func spaced(_ text: String) -> String {
    String(
      text.unicodeScalars.split { $0.properties.isWhitespace }.map { String($0) }.joined(separator: " "))
  }
}
