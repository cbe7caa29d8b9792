import CivilTime
import Testing

@testable import Wording

@Suite("Dates in words")
struct DateWordingTests {
  private func days(_ first: String, _ last: String) throws -> CivilInterval {
    let (first, last) = (try #require(CivilDate(first)), try #require(CivilDate(last)))
    return try #require(CivilInterval(first, through: last))
  }

  @Test(
    "single days name each month and year once",
    arguments: [
      (["2026-06-05"], "2026 m. birželio 5 d.", "5 June 2026", "5 czerwca 2026 r."),
      (
        ["2026-06-05", "2026-06-12", "2026-06-19", "2026-07-03"], "2026 m. birželio 5, 12 ir 19 d., liepos 3 d.",
        "5, 12 and 19 June, 3 July 2026", "5, 12 i 19 czerwca, 3 lipca 2026 r."
      ),
      (
        ["2026-12-25", "2027-01-01", "2027-01-08"], "2026 m. gruodžio 25 d., 2027 m. sausio 1 ir 8 d.",
        "25 December 2026, 1 and 8 January 2027", "25 grudnia 2026 r., 1 i 8 stycznia 2027 r."
      ),
    ])
  func lists(days: [String], lt: String, en: String, pl: String) throws {
    let phrase = Phrase.days(try days.map { try #require(CivilDate($0)) })
    #expect([phrase.lt, phrase.en, phrase.pl] == [lt, en, pl])
  }

  @Test(
    "what is the same on both sides is said once",
    arguments: [
      ("2025-05-07", "2025-05-07", "2025 m. gegužės 7 d.", "7 May 2025", "7 maja 2025 r."),
      ("2025-12-01", "2025-12-04", "2025 m. gruodžio 1–4 d.", "1–4 December 2025", "1–4 grudnia 2025 r."),
      (
        "2025-06-01", "2025-08-31", "2025 m. birželio 1 d. – rugpjūčio 31 d.", "1 June – 31 August 2025",
        "1 czerwca – 31 sierpnia 2025 r."
      ),
      (
        "2025-12-30", "2026-01-02", "2025 m. gruodžio 30 d. – 2026 m. sausio 2 d.", "30 December 2025 – 2 January 2026",
        "30 grudnia 2025 r. – 2 stycznia 2026 r."
      ),
    ])
  func ranges(first: String, last: String, lt: String, en: String, pl: String) throws {
    #expect(Phrase.days(try days(first, last)) == Phrase(lt: lt, en: en, pl: pl))
  }

  @Test("no day of the month is written with a nought before it, and every month has its genitive")
  func months() throws {
    for month in 1...12 {
      let text = Phrase.day(try #require(CivilDate(year: 2025, month: month, day: 1)))
      #expect(!text.lt.contains(" 01"))
      #expect(text.lt.hasSuffix(" 1 d."))
    }
    #expect(Set(MonthNames.lithuanian).count == 12 && Set(MonthNames.polish).count == 12)
  }

  @Test("the week's days are named from Monday on")
  func weekdays() throws {
    #expect(try #require(CivilDate("2025-01-29")).weekday.phrase.lt == "trečiadienis")
    #expect(try #require(CivilDate("2028-05-07")).weekday.phrase.pl == "niedziela")
  }
}

@Suite("Which language a reader has")
struct NegotiationTests {
  @Test(
    "the locale names it, in any of its spellings",
    arguments: [
      ("lt_LT.UTF-8", Language.lithuanian), ("pl", .polish), ("LT", .lithuanian), ("lt-LT@euro", .lithuanian),
      ("C", .english), ("C.UTF-8", .english), ("POSIX", .english), ("de", .english), ("ltx", .english),
    ])
  func locale(locale: String, language: Language) {
    #expect(Language.negotiated(locales: [locale]) == language)
  }

  @Test("the first locale variable that is set decides alone")
  func weight() {
    #expect(Language.negotiated(locales: ["pl_PL", "lt_LT"]) == .polish)
    #expect(Language.negotiated(locales: ["de_DE", "lt_LT"]) == .english)
    #expect(Language.negotiated() == .english)
  }

  @Test("LANGUAGE weighs more than the locale, and the first of ours in it counts")
  func languages() {
    #expect(Language.negotiated(languages: "de:pl:lt", locales: ["lt_LT.UTF-8"]) == .polish)
    #expect(Language.negotiated(languages: "lt", locales: ["C.UTF-8"]) == .lithuanian)
    #expect(Language.negotiated(languages: "lt") == .lithuanian)
  }

  @Test("a locale of C or POSIX silences LANGUAGE, as in gettext", arguments: ["C", "POSIX"])
  func silent(locale: String) {
    #expect(Language.negotiated(languages: "lt", locales: [locale]) == .english)
    #expect(Language.negotiated(languages: "lt", locales: [locale, "lt_LT.UTF-8"]) == .english)
    #expect(Language.negotiated(languages: "lt", locales: ["lt_LT.UTF-8", locale]) == .lithuanian)
  }

  @Test("what this program alone was told weighs more than all else, where it is one of ours")
  func own() {
    #expect(Language.negotiated(own: "pl", languages: "lt", locales: ["C"]) == .polish)
    #expect(Language.negotiated(own: "xx", languages: "lt", locales: ["pl_PL"]) == .lithuanian)
  }
}
