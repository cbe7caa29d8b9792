import CivilTime
import Cooperation
import Testing

@testable import Wording

@Suite("Events in words")
struct EventWordingTests {
  static let cases: [(rule: String, first: String, last: String, lt: String, en: String, pl: String)] = [
    (
      "FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=7", "2025-05-07", "2025-05-07", "kasmet gegužės 7 d.", "every year on 7 May",
      "co roku 7 maja"
    ),
    (
      "FREQ=YEARLY", "2025-04-23", "2025-04-29", "kasmet balandžio 23–29 d.", "every year on 23–29 April",
      "co roku 23–29 kwietnia"
    ),
    (
      "FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=1", "2025-06-01", "2025-08-31", "kasmet birželio 1 d. – rugpjūčio 31 d.",
      "every year from 1 June to 31 August", "co roku od 1 czerwca do 31 sierpnia"
    ),
    (
      "FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=1", "2025-10-01", "2025-10-31", "kasmet spalio mėn.", "every year in October",
      "co roku w październiku"
    ),
    (
      "FREQ=YEARLY", "2025-09-01", "2025-09-30", "kasmet rugsėjo mėn.", "every year in September", "co roku we wrześniu"
    ),
    (
      "FREQ=YEARLY;BYMONTH=10;BYDAY=4MO", "2025-10-27", "2025-10-27", "kasmet ketvirtą spalio pirmadienį",
      "every year on the fourth Monday of October", "co roku w czwarty poniedziałek października"
    ),
    (
      "FREQ=YEARLY;BYMONTH=5;BYDAY=1SU", "2025-05-04", "2025-05-04", "kasmet pirmą gegužės sekmadienį",
      "every year on the first Sunday of May", "co roku w pierwszą niedzielę maja"
    ),
    (
      "FREQ=MONTHLY;BYDAY=-1FR", "2025-01-31", "2025-01-31", "kas mėnesį paskutinį penktadienį",
      "every month on the last Friday", "co miesiąc w ostatni piątek"
    ),
    (
      "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=15", "2025-01-15", "2025-01-16", "kas 3 mėnesius 15 d., trunka 2 dienas",
      "every 3 months on day 15, for 2 days", "co 3 miesiące 15. dnia, przez 2 dni"
    ),
    (
      "FREQ=MONTHLY;BYMONTHDAY=-1", "2025-01-31", "2025-01-31", "kas mėnesį paskutinę dieną",
      "every month on the last day",
      "co miesiąc w ostatnim dniu"
    ),
    (
      "FREQ=WEEKLY;BYDAY=WE,MO", "2025-01-06", "2025-01-06", "kas savaitę pirmadieniais ir trečiadieniais",
      "every week on Mondays and Wednesdays", "co tydzień w poniedziałki i środy"
    ),
    (
      "FREQ=WEEKLY;INTERVAL=2", "2025-01-07", "2025-01-07", "kas 2 savaites antradieniais", "every 2 weeks on Tuesdays",
      "co 2 tygodnie we wtorki"
    ),
    ("FREQ=DAILY;INTERVAL=10", "2025-01-07", "2025-01-07", "kas 10 dienų", "every 10 days", "co 10 dni"),
    (
      "FREQ=YEARLY;INTERVAL=5;COUNT=21", "2025-12-01", "2025-12-01", "kas 5 metus gruodžio 1 d., iš viso 21 kartą",
      "every 5 years on 1 December, 21 times in all", "co 5 lat 1 grudnia, łącznie 21 razy"
    ),
    (
      "FREQ=YEARLY;UNTIL=20300507", "2025-05-07", "2025-05-07", "kasmet gegužės 7 d., iki 2030 m. gegužės 7 d.",
      "every year on 7 May, until 7 May 2030", "co roku 7 maja, do 7 maja 2030 r."
    ),
    (
      "FREQ=YEARLY", "2024-02-29", "2024-02-29", "kasmet vasario 29 d., nekeliamaisiais metais – vasario 28 d.",
      "every year on 29 February, on 28 February in other years",
      "co roku 29 lutego, w latach nieprzestępnych 28 lutego"
    ),
    (
      "FREQ=YEARLY", "2024-02-29", "2024-03-02",
      "kasmet vasario 29 d. – kovo 2 d., nekeliamaisiais metais nuo vasario 28 d.",
      "every year from 29 February to 2 March, from 28 February in other years",
      "co roku od 29 lutego do 2 marca, w latach nieprzestępnych od 28 lutego"
    ),
    (
      "FREQ=YEARLY;INTERVAL=4", "2024-02-29", "2024-02-29", "kas 4 metus vasario 29 d.",
      "every 4 years on 29 February", "co 4 lata 29 lutego"
    ),
    (
      "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", "2024-02-29", "2024-02-29",
      "kasmet vasario 29 d., tik keliamaisiais metais", "every year on 29 February, only in leap years",
      "co roku 29 lutego, tylko w latach przestępnych"
    ),
    ("FREQ=YEARLY", "2025-02-01", "2025-02-28", "kasmet vasario mėn.", "every year in February", "co roku w lutym"),
    (
      "FREQ=MONTHLY;BYMONTHDAY=13;BYDAY=FR", "2025-06-13", "2025-06-13",
      "pagal taisyklę FREQ=MONTHLY;BYMONTHDAY=13;BYDAY=FR",
      "by the rule FREQ=MONTHLY;BYMONTHDAY=13;BYDAY=FR", "według reguły FREQ=MONTHLY;BYMONTHDAY=13;BYDAY=FR"
    ),
  ]

  private func event(_ rule: String?, _ first: String, _ last: String, exceptions: [String] = []) throws -> Event {
    let (begins, ends) = (try #require(CivilDate(first)), try #require(CivilDate(last)))
    let days = try #require(CivilInterval(begins, through: ends))
    return Event(
      code: "x", titles: LocalizedText([.lithuanian: "Savaitė"]), first: days,
      recurrence: try rule.map { try Recurrence(reading: $0) }, until: nil,
      exceptions: exceptions.compactMap { CivilDate($0) },
      firstEdition: nil, responsible: nil)
  }

  @Test("a rule is said as a secretary would say it", arguments: cases.indices)
  func rules(index: Int) throws {
    let trial = Self.cases[index]
    #expect(
      try event(trial.rule, trial.first, trial.last).rulePhrase == Phrase(lt: trial.lt, en: trial.en, pl: trial.pl))
  }

  @Test("a series that was ended before its first day says so, not until when it would go on")
  func neverBegun() throws {
    let plain = try event("FREQ=YEARLY", "2025-05-07", "2025-05-07")
    let ended = Event(
      code: "x", titles: plain.titles, first: plain.first, recurrence: plain.recurrence,
      until: plain.first.first.adding(days: -1), firstEdition: nil, responsible: nil)
    #expect(
      ended.rulePhrase
        == Phrase(
          lt: "kasmet gegužės 7 d., nutraukta neprasidėjus", en: "every year on 7 May, ended before it began",
          pl: "co roku 7 maja, zakończone przed rozpoczęciem"))
  }

  @Test("a single event says its days, and exceptions are named")
  func others() throws {
    #expect(try event(nil, "2025-12-01", "2025-12-04").rulePhrase.lt == "2025 m. gruodžio 1–4 d.")
    let phrase = try event("FREQ=YEARLY", "2025-05-07", "2025-05-07", exceptions: ["2027-05-07"]).rulePhrase
    #expect(
      phrase
        == Phrase(
          lt: "kasmet gegužės 7 d., išskyrus 2027 m. gegužės 7 d.", en: "every year on 7 May, except 7 May 2027",
          pl: "co roku 7 maja, z wyjątkiem 7 maja 2027 r."))
  }

  @Test("what was decided of an occurrence is said with the days that it had")
  func changes() throws {
    let original = try #require(CivilDate("2026-04-23"))
    let days = try #require(CivilInterval(original.adding(days: 12), through: original.adding(days: 18)))
    func phrase(_ outcome: OccurrenceChange.Outcome, _ note: String?) -> Phrase? {
      let change = OccurrenceChange(original: original, outcome: outcome, note: note, by: nil, at: "")
      return Words.Event.change(
        of: Occurrence(event: "x", days: days, edition: nil, original: original, change: change), length: 7)
    }
    #expect(phrase(.moved(days), "Rinkimai")?.lt == "perkelta iš 2026 m. balandžio 23–29 d.: Rinkimai")
    #expect(phrase(.moved(days), nil)?.en == "moved from 23–29 April 2026")
    let own = try #require(CivilInterval(original, through: original.adding(days: 6)))
    #expect(phrase(.moved(own), "Biudžetas patvirtintas") == Phrase(everywhere: "Biudžetas patvirtintas"))
    let longer = try #require(CivilInterval(original, through: original.adding(days: 7)))
    #expect(phrase(.moved(longer), nil)?.en == "instead of 23–29 April 2026")
    #expect(phrase(.cancelled, "Powódź")?.pl == "odwołane: Powódź")
  }

  @Test("every public holiday of 2000–2050 has a name of its own", arguments: Country.allCases)
  func holidays(country: Country) {
    for named in country.days(off: 2000...2050, []) {
      // The one day that a country gave itself once.
      if country == .poland, named.day == CivilDate("2018-11-12") { continue }
      #expect(named.phrase.en != "public holiday", "\(named.day)")
    }
    let names = country.days(off: 2026...2026, []).map(\.phrase.lt)
    #expect(Set(names).count == names.count)
  }

  @Test("a day off by decision stands beside the holidays, and a holiday that is worked says so")
  func overrides() throws {
    let days = Country.lithuania.days(
      off: 2026...2026,
      [
        DayOverride(country: .lithuania, day: try #require(CivilDate("2026-05-04")), kind: .off, reason: "Nutarimas"),
        DayOverride(country: .lithuania, day: try #require(CivilDate("2026-06-24")), kind: .worked, reason: nil),
      ])
    #expect(days.first { $0.day == CivilDate("2026-05-04") }?.phrase.lt == "poilsio diena: Nutarimas")
    #expect(days.filter { $0.day == CivilDate("2026-06-24") }.map(\.phrase.en) == ["working day"])
  }

  @Test("why a rule is refused is said in every language, and names the part")
  func refusals() {
    let errors: [RecurrenceError] = [
      .noFrequency, .notAPart("QQ"), .unsupported("QQ"), .badValue(part: "QQ", value: "1"), .repeated("QQ"), .twoEnds,
      .misplaced(part: "QQ", frequency: .weekly),
    ]
    for error in errors {
      for language in Language.allCases { #expect(!error.phrase.text(in: language).isEmpty) }
      if error != .noFrequency, error != .twoEnds { #expect(error.phrase.lt.contains("QQ")) }
    }
  }
}
