import CivilTime
import Testing

@Suite("Terms as plans write them")
struct TermTests {
  static let lithuanianTerms: [(String, Term.Kind, String, String)] = [
    ("nuolat", .continuous, "2025-01-01", "2025-12-31"), ("Nuolat", .continuous, "2025-01-01", "2025-12-31"),
    ("per metus", .dated, "2025-01-01", "2025-12-31"), ("visus metus", .dated, "2025-01-01", "2025-12-31"),
    ("I ketv.", .dated, "2025-01-01", "2025-03-31"), ("II ketv.", .dated, "2025-04-01", "2025-06-30"),
    ("III–IV ketv.", .dated, "2025-07-01", "2025-12-31"), ("2025 m. IV ketv.", .dated, "2025-10-01", "2025-12-31"),
    ("I pusmetis", .dated, "2025-01-01", "2025-06-30"), ("II pusmetis", .dated, "2025-07-01", "2025-12-31"),
    ("spalio mėn.", .dated, "2025-10-01", "2025-10-31"), ("spalis", .dated, "2025-10-01", "2025-10-31"),
    ("gegužės–birželio mėn.", .dated, "2025-05-01", "2025-06-30"), ("gegužės 7 d.", .dated, "2025-05-07", "2025-05-07"),
    ("balandžio 23–29 d.", .dated, "2025-04-23", "2025-04-29"),
    ("balandžio 23-29 d.", .dated, "2025-04-23", "2025-04-29"),
    ("2025 m. gruodžio 1–4 d.", .dated, "2025-12-01", "2025-12-04"),
    ("birželio 1 d. – rugpjūčio 31 d.", .dated, "2025-06-01", "2025-08-31"),
    ("iki gruodžio 31 d.", .dated, "2025-01-01", "2025-12-31"),
    ("iki š. m. spalio 1 d.", .dated, "2025-01-01", "2025-10-01"),
    ("iki birželio", .dated, "2025-01-01", "2025-06-30"), ("iki II ketv.", .dated, "2025-01-01", "2025-06-30"),
    ("2025-05-07", .dated, "2025-05-07", "2025-05-07"), ("iki 2025-05-07", .dated, "2025-01-01", "2025-05-07"),
    ("kasmet", .periodic, "2025-01-01", "2025-12-31"), ("kas ketvirtį", .periodic, "2025-01-01", "2025-12-31"),
    ("kartą per pusmetį", .periodic, "2025-01-01", "2025-12-31"),
    ("pagal poreikį", .asNeeded, "2025-01-01", "2025-12-31"), ("ruduo", .fuzzy, "2025-09-01", "2025-11-30"),
    ("2025 m. ruduo", .fuzzy, "2025-09-01", "2025-11-30"), ("2025 m.", .dated, "2025-01-01", "2025-12-31"),
    ("š. m.", .dated, "2025-01-01", "2025-12-31"), ("š. m. spalio mėn.", .dated, "2025-10-01", "2025-10-31"),
    ("iki metų pabaigos", .dated, "2025-01-01", "2025-12-31"), ("antrąjį ketvirtį", .dated, "2025-04-01", "2025-06-30"),
    ("iki 2025 m. pabaigos", .dated, "2025-01-01", "2025-12-31"),
    ("iki spalio mėn. pabaigos", .dated, "2025-01-01", "2025-10-31"),
    ("nuo birželio 1 d. iki rugpjūčio 31 d.", .dated, "2025-06-01", "2025-08-31"),
    ("nuo spalio mėn.", .dated, "2025-10-01", "2025-12-31"), ("1–2 ketv.", .dated, "2025-01-01", "2025-06-30"),
    ("2025-06-01–2025-08-31", .dated, "2025-06-01", "2025-08-31"),
    ("2025-06-01 – 2025-08-31", .dated, "2025-06-01", "2025-08-31"),
    ("žiema", .fuzzy, "2025-12-01", "2026-02-28"),
  ]
  static let englishTerms: [(String, Term.Kind, String, String)] = [
    ("continuous", .continuous, "2025-01-01", "2025-12-31"), ("whole year", .dated, "2025-01-01", "2025-12-31"),
    ("Q1", .dated, "2025-01-01", "2025-03-31"), ("second quarter", .dated, "2025-04-01", "2025-06-30"),
    ("H2 2025", .dated, "2025-07-01", "2025-12-31"), ("October", .dated, "2025-10-01", "2025-10-31"),
    ("May–June", .dated, "2025-05-01", "2025-06-30"), ("7 May", .dated, "2025-05-07", "2025-05-07"),
    ("May 7", .dated, "2025-05-07", "2025-05-07"), ("7th of May 2025", .dated, "2025-05-07", "2025-05-07"),
    ("23–29 April", .dated, "2025-04-23", "2025-04-29"), ("1 June – 31 August", .dated, "2025-06-01", "2025-08-31"),
    ("by 31 December", .dated, "2025-01-01", "2025-12-31"), ("quarterly", .periodic, "2025-01-01", "2025-12-31"),
    ("from 1 June to 31 August", .dated, "2025-06-01", "2025-08-31"), ("this year", .dated, "2025-01-01", "2025-12-31"),
    ("Q1–Q2", .dated, "2025-01-01", "2025-06-30"), ("by the end of June", .dated, "2025-01-01", "2025-06-30"),
    ("as needed", .asNeeded, "2025-01-01", "2025-12-31"), ("autumn 2025", .fuzzy, "2025-09-01", "2025-11-30"),
  ]
  static let polishTerms: [(String, Term.Kind, String, String)] = [
    ("na bieżąco", .continuous, "2025-01-01", "2025-12-31"), ("cały rok", .dated, "2025-01-01", "2025-12-31"),
    ("I kwartał", .dated, "2025-01-01", "2025-03-31"), ("II półrocze", .dated, "2025-07-01", "2025-12-31"),
    ("październik", .dated, "2025-10-01", "2025-10-31"), ("maj–czerwiec", .dated, "2025-05-01", "2025-06-30"),
    ("7 maja", .dated, "2025-05-07", "2025-05-07"), ("7 maja 2025 r.", .dated, "2025-05-07", "2025-05-07"),
    ("23–29 kwietnia", .dated, "2025-04-23", "2025-04-29"), ("do 31 grudnia", .dated, "2025-01-01", "2025-12-31"),
    ("co kwartał", .periodic, "2025-01-01", "2025-12-31"), ("w razie potrzeby", .asNeeded, "2025-01-01", "2025-12-31"),
    ("od 1 czerwca do 31 sierpnia", .dated, "2025-06-01", "2025-08-31"), ("br.", .dated, "2025-01-01", "2025-12-31"),
    ("do końca roku", .dated, "2025-01-01", "2025-12-31"), ("drugie półrocze", .dated, "2025-07-01", "2025-12-31"),
    ("do końca czerwca br.", .dated, "2025-01-01", "2025-06-30"),
    ("III kw. 2025 r.", .dated, "2025-07-01", "2025-09-30"),
    ("jesień 2025", .fuzzy, "2025-09-01", "2025-11-30"),
  ]

  private func check(_ term: (String, Term.Kind, String, String), in language: Language) throws {
    let parsed = try Term(parsing: term.0, in: language, period: try days("2025-01-01", "2025-12-31"))
    #expect(parsed.kind == term.1, "\(term.0)")
    #expect(parsed.interval == (try days(term.2, term.3)), "\(term.0)")
    #expect(parsed.phrase == term.0)
  }

  @Test("in Lithuanian", arguments: lithuanianTerms)
  func lithuanian(term: (String, Term.Kind, String, String)) throws { try check(term, in: .lithuanian) }

  @Test("in English", arguments: englishTerms)
  func english(term: (String, Term.Kind, String, String)) throws { try check(term, in: .english) }

  @Test("in Polish", arguments: polishTerms)
  func polish(term: (String, Term.Kind, String, String)) throws { try check(term, in: .polish) }

  static let refusedTerms: [(String, TermError)] = [
    ("", .notATerm), ("–", .notATerm), ("7", .notATerm), ("II", .notATerm), ("iki", .notATerm),
    ("gegužės 7–", .notATerm), ("2025 m. 2026 m. 2027 m.", .notATerm), ("gegužės 7 d. 8 d.", .notATerm),
    ("kada nors", .unknownWord("kada")), ("7 May", .unknownWord("may")), ("V ketv.", .unknownWord("v")),
    ("first ketv.", .unknownWord("first")), ("gegužės 7th", .unknownWord("7th")),
    ("gegužės 32 d.", .noSuchDay), ("vasario 30 d.", .noSuchDay), ("iki vasario 30 d.", .noSuchDay),
    ("2025 m. vasario 29 d.", .noSuchDay), ("2025-02-30", .noSuchDay), ("iki 2025-02-30", .noSuchDay),
    ("5 ketv.", .noSuchDay), ("III pusmetis", .noSuchDay),
  ]

  @Test("what says nothing we know, or a day that does not exist, is refused with the reason", arguments: refusedTerms)
  func refused(phrase: String, reason: TermError) throws {
    let period = try days("2025-01-01", "2025-12-31")
    #expect(throws: reason) { try Term(parsing: phrase, in: .lithuanian, period: period) }
  }

  @Test("a term that ends before it begins, or lies outside the plan, is refused with its days")
  func refusedDays() throws {
    let period = try days("2025-01-01", "2025-12-31")
    func refusal(_ phrase: String) -> TermError? {
      do throws(TermError) { _ = try Term(parsing: phrase, in: .lithuanian, period: period) } catch { return error }
      return nil
    }
    #expect(
      refusal("balandžio 29–23 d.")
        == .endsBeforeItBegins(first: try day("2025-04-29"), last: try day("2025-04-23")))
    #expect(
      refusal("gruodžio–sausio mėn.")
        == .endsBeforeItBegins(first: try day("2025-12-01"), last: try day("2025-01-31")))
    #expect(refusal("2031 m. gegužės 7 d.") == .outsidePlan(try days("2031-05-07", "2031-05-07")))
    #expect(refusal("iki 2024 m. gegužės 7 d.") == .outsidePlan(try days("2024-05-07", "2024-05-07")))
    #expect(refusal("nuo 2026 m. kovo 1 d.") == .outsidePlan(try days("2026-03-01", "2026-03-01")))
  }

  @Test("in a plan that runs from May to April, a month is that of the plan")
  func otherPeriod() throws {
    let period = try CivilTimeTests.days("2025-05-01", "2026-04-30")
    func days(_ phrase: String) throws -> String {
      let interval = try Term(parsing: phrase, in: .english, period: period).interval
      return "\(interval.first) \(interval.last)"
    }
    #expect(try days("March") == "2026-03-01 2026-03-31")
    #expect(try days("October") == "2025-10-01 2025-10-31")
    #expect(try days("November–January") == "2025-11-01 2026-01-31")
    #expect(try days("from 15 December to 15 January") == "2025-12-15 2026-01-15")
    #expect(try days("by the end of the year") == "2025-05-01 2026-04-30")
    #expect(try days("29 April") == "2026-04-29 2026-04-29")
  }

  @Test("continuous, as-needed and fuzzy terms raise no alarm; the others are due on their last day")
  func due() throws {
    let period = try days("2025-01-01", "2025-12-31")
    func due(_ phrase: String) throws -> CivilDate? {
      try Term(parsing: phrase, in: .lithuanian, period: period).due
    }
    #expect(try due("nuolat") == nil && due("pagal poreikį") == nil && due("ruduo") == nil)
    #expect(try due("balandžio 23–29 d.") == (try day("2025-04-29")))
    #expect(try due("kas ketvirtį") == (try day("2025-12-31")))
  }
}
