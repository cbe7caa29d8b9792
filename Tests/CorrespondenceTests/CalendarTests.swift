import CivilTime
import Cooperation
import Testing

@testable import Correspondence

@Suite("A digest's calendar")
struct CalendarTests {
  private func read(_ digest: Digest, date: String = LetterTests.date) throws -> ReadLetter {
    let letterhead = try Letterhead(sender: Mail.Mailbox(name: "Sutarta \"LT\"", address: "sutarta@register.example"))
    return try ReadLetter.reading(letterhead.letter(for: digest, person: 7, date: date))
  }

  @Test("holds the new, the moved and the cancelled events, whole days, the day after the last as their end")
  func events() throws {
    let read = try read(try FullDigest.digest(.lithuanian))
    #expect(read.defects == [])
    let shared = [
      "DTSTAMP": "20250414T000000Z", "SEQUENCE": "20192", "TRANSP": "TRANSPARENT",
      "ORGANIZER;CN=\"Sutarta LT\"": "mailto:sutarta@register.example", "END": "VEVENT",
    ]
    #expect(
      read.events == [
        [
          "UID": "lt.fair%2C%20books.2025-05-05@register.example", "DTSTART;VALUE=DATE": "20250512",
          "DTEND;VALUE=DATE": "20250513", "SUMMARY;LANGUAGE=lt": "Knygų mugė; Kaunas, salė",
        ].merging(shared) { $1 },
        [
          "UID": "lt.congress.2025-06-03@register.example", "DTSTART;VALUE=DATE": "20250603",
          "DTEND;VALUE=DATE": "20250606", "SUMMARY;LANGUAGE=lt": "Kongresas (4-ą kartą)", "STATUS": "CANCELLED",
        ].merging(shared) { $1 },
        [
          "UID": "lt.evening.2025-05-20@register.example", "DTSTART;VALUE=DATE": "20250527",
          "DTEND;VALUE=DATE": "20250528", "SUMMARY;LANGUAGE=lt": "Vakaras",
        ].merging(shared) { $1 },
        [
          "UID": "lt.morning.2025-05-22@register.example", "DTSTART;VALUE=DATE": "20250522",
          "DTEND;VALUE=DATE": "20250523", "SUMMARY;LANGUAGE=lt": "Rytas",
        ].merging(shared) { $1 },
        [
          "UID": "lt.day.2025-12-31@register.example", "DTSTART;VALUE=DATE": "20251231",
          "DTEND;VALUE=DATE": "20260103", "SUMMARY;LANGUAGE=lt": "Metų sandūra",
        ].merging(shared) { $1 },
      ])
  }

  @Test("stands beside the letter, as a file to open, and the letter says so", arguments: Language.allCases)
  func attached(language: Language) throws {
    let letterhead = try Letterhead(sender: Mail.Mailbox(name: "Sutarta", address: "sutarta@register.example"))
    let bytes = try letterhead.letter(for: try FullDigest.digest(language), person: 7, date: LetterTests.date)
    let read = try ReadLetter.reading(bytes)
    #expect(
      read.parts == ["multipart/mixed", "multipart/alternative", "text/plain", "text/html", "text/calendar"])
    let file = ["lt": "renginiai.ics", "en": "events.ics", "pl": "wydarzenia.ics"][language.rawValue] ?? ""
    #expect(read.text.contains(file))
    #expect(
      String(decoding: bytes, as: UTF8.self).contains(
        """
        Content-Type: text/calendar; charset=utf-8; method=PUBLISH\r
        Content-Transfer-Encoding: base64\r
        Content-Disposition: attachment; filename=\(file)
        """))
  }

  @Test("is not there without new events")
  func none() throws {
    let read = try read(try LetterTests.digest())
    #expect(read.events == [])
    #expect(!read.parts.contains("text/calendar"))
    #expect(!read.text.contains(".ics"))
  }

  @Test("an event that is moved again keeps its name and gets a later revision")
  func revised() throws {
    func event(on day: String, written: String, _ news: OccurrenceNews = .new) throws -> [String: String] {
      let notice = Notice(
        matter: .occurrence(
          OccurrenceNotice(
            event: "week", originalDay: try FullDigest.day("2025-04-23"), days: try FullDigest.days(day, day),
            edition: nil, news: news)), titles: [.lithuanian: "Savaitė"], protocolCode: "lt", rung: nil)
      let digest = Digest(
        recipient: Person(login: "x", name: "x", email: "x@example.org", language: .lithuanian),
        date: try FullDigest.day(written), isLate: false, notices: [notice])
      return try #require(try read(digest).events.first)
    }
    let told = [
      try event(on: "2025-04-24", written: "2025-04-01"),
      try event(on: "2025-04-25", written: "2025-04-02", .moved(from: try FullDigest.days("2025-04-24", "2025-04-24"))),
      try event(on: "2025-04-25", written: "2025-04-03", .cancelled),
      try event(on: "2025-04-25", written: "2025-04-04", .restored),
    ]
    #expect(Set(told.map { $0["UID"] }).count == 1)
    #expect(told.map { $0["STATUS"] } == [nil, nil, "CANCELLED", nil])
    let revisions = told.compactMap { $0["SEQUENCE"] }.compactMap { Int($0) }
    #expect(revisions.count == 4 && revisions == Set(revisions).sorted())
  }

  @Test("what is cancelled alone is sent as a cancellation, and its part says so too", arguments: [true, false])
  func cancelled(alone: Bool) throws {
    func notice(_ news: OccurrenceNews, _ day: String) throws -> Notice {
      Notice(
        matter: .occurrence(
          OccurrenceNotice(
            event: "week", originalDay: try FullDigest.day(day), days: try FullDigest.days(day, day), edition: nil,
            news: news)), titles: [.lithuanian: "Savaitė"], protocolCode: "lt", rung: nil)
    }
    let full = try FullDigest.digest(.lithuanian)
    let digest = Digest(
      recipient: full.recipient, date: full.date, isLate: false,
      notices: [try notice(.cancelled, "2025-05-01")] + (alone ? [] : [try notice(.new, "2025-05-02")]))
    let letterhead = try Letterhead(sender: Mail.Mailbox(name: "Sutarta", address: "sutarta@register.example"))
    let bytes = try letterhead.letter(for: digest, person: 7, date: LetterTests.date)
    let method = alone ? "CANCEL" : "PUBLISH"
    #expect(String(decoding: bytes, as: UTF8.self).contains("text/calendar; charset=utf-8; method=\(method)\r\n"))
    let calendar = try #require(
      digest.calendar(organizer: Mail.Mailbox(name: "", address: "x@example.org"), host: "example.org"))
    #expect(calendar.text.contains("\r\nMETHOD:\(method)\r\n"))
  }

  @Test("two events never share a name, whatever their codes are made of")
  func names() throws {
    var names: Set<String> = []
    for (agreement, event) in [("a.b", "c"), ("a", "b.c"), ("a%2Eb", "c"), ("a", "b%2Ec"), ("ą", "c"), ("Ą", "c")] {
      let notice = Notice(
        matter: .occurrence(
          OccurrenceNotice(
            event: event, originalDay: try FullDigest.day("2025-04-23"),
            days: try FullDigest.days("2025-04-23", "2025-04-23"), edition: nil, news: .new)),
        titles: [.lithuanian: "x"], protocolCode: agreement, rung: nil)
      let full = try FullDigest.digest(.lithuanian)
      let digest = Digest(recipient: full.recipient, date: full.date, isLate: false, notices: [notice])
      let calendar = try #require(
        digest.calendar(organizer: Mail.Mailbox(name: "", address: "x@example.org"), host: "example.org"))
      names.insert(calendar.events[0].uid)
    }
    #expect(names.count == 6)
  }

  @Test("lines are folded at 75 octets, between characters where a character fits a line")
  func folded() {
    #expect(CalendarText.folded(String(repeating: "x", count: 75)) == [String(repeating: "x", count: 75)])
    let long = CalendarText.folded(String(repeating: "x", count: 76))
    #expect(long == [String(repeating: "x", count: 75), " x"])
    for text in [String(repeating: "ž", count: 200), "x" + String(repeating: "👩‍👩‍👧", count: 40)] {
      let lines = CalendarText.folded(text)
      #expect(lines.allSatisfy { $0.utf8.count <= 75 })
      #expect(lines[0] + lines.dropFirst().map { $0.dropFirst() }.joined() == text)
      #expect(lines.allSatisfy { $0.hasSuffix("ž") || $0.hasSuffix("👩‍👩‍👧") })
    }
    #expect(CalendarText.folded("e" + String(repeating: "\u{301}", count: 200)).allSatisfy { $0.utf8.count <= 75 })
  }

  @Test(
    "what means something in iCalendar is escaped",
    arguments: [
      ("a;b,c\\d", "a\\;b\\,c\\\\d"), ("a\r\nb", "a\\nb"), ("a\nb", "a\\nb"), ("a\rb", "a\\nb"), ("a\u{0}b", "ab"),
      ("\\n", "\\\\n"), (",\u{301}", "\\,\u{301}"),
    ])
  func escaped(text: String, value: String) { #expect(CalendarText.escaped(text) == value) }
}
