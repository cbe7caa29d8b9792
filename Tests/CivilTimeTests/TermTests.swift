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
  ]
  static let englishTerms: [(String, Term.Kind, String, String)] = [
    ("continuous", .continuous, "2025-01-01", "2025-12-31"), ("whole year", .dated, "2025-01-01", "2025-12-31"),
    ("Q1", .dated, "2025-01-01", "2025-03-31"), ("second quarter", .dated, "2025-04-01", "2025-06-30"),
    ("H2 2025", .dated, "2025-07-01", "2025-12-31"), ("October", .dated, "2025-10-01", "2025-10-31"),
    ("May–June", .dated, "2025-05-01", "2025-06-30"), ("7 May", .dated, "2025-05-07", "2025-05-07"),
    ("May 7", .dated, "2025-05-07", "2025-05-07"), ("7th of May 2025", .dated, "2025-05-07", "2025-05-07"),
    ("23–29 April", .dated, "2025-04-23", "2025-04-29"), ("1 June – 31 August", .dated, "2025-06-01", "2025-08-31"),
    ("by 31 December", .dated, "2025-01-01", "2025-12-31"), ("quarterly", .periodic, "2025-01-01", "2025-12-31"),
    ("as needed", .asNeeded, "2025-01-01", "2025-12-31"), ("autumn 2025", .fuzzy, "2025-09-01", "2025-11-30"),
  ]
  static let polishTerms: [(String, Term.Kind, String, String)] = [
    ("na bieżąco", .continuous, "2025-01-01", "2025-12-31"), ("cały rok", .dated, "2025-01-01", "2025-12-31"),
    ("I kwartał", .dated, "2025-01-01", "2025-03-31"), ("II półrocze", .dated, "2025-07-01", "2025-12-31"),
    ("październik", .dated, "2025-10-01", "2025-10-31"), ("maj–czerwiec", .dated, "2025-05-01", "2025-06-30"),
    ("7 maja", .dated, "2025-05-07", "2025-05-07"), ("7 maja 2025 r.", .dated, "2025-05-07", "2025-05-07"),
    ("23–29 kwietnia", .dated, "2025-04-23", "2025-04-29"), ("do 31 grudnia", .dated, "2025-01-01", "2025-12-31"),
    ("co kwartał", .periodic, "2025-01-01", "2025-12-31"), ("w razie potrzeby", .asNeeded, "2025-01-01", "2025-12-31"),
    ("jesień 2025", .fuzzy, "2025-09-01", "2025-11-30"),
  ]

  private func check(_ term: (String, Term.Kind, String, String), in language: Language) throws {
    let parsed = Term(parsing: term.0, in: language, period: try days("2025-01-01", "2025-12-31"))
    #expect(parsed?.kind == term.1, "\(term.0)")
    #expect(parsed?.interval == (try days(term.2, term.3)), "\(term.0)")
    #expect(parsed?.phrase == term.0)
  }

  @Test("in Lithuanian", arguments: lithuanianTerms)
  func lithuanian(term: (String, Term.Kind, String, String)) throws { try check(term, in: .lithuanian) }

  @Test("in English", arguments: englishTerms)
  func english(term: (String, Term.Kind, String, String)) throws { try check(term, in: .english) }

  @Test("in Polish", arguments: polishTerms)
  func polish(term: (String, Term.Kind, String, String)) throws { try check(term, in: .polish) }

  @Test(
    "what says nothing we know, or nothing within the plan, is refused",
    arguments: [
      "", "kada nors", "gegužės 32 d.", "vasario 30 d.", "V ketv.", "III pusmetis", "2031 m. gegužės 7 d.", "7", "iki",
      "gegužės 7–", "balandžio 29–23 d.", "7 May", "–",
    ])
  func refused(phrase: String) throws {
    #expect(Term(parsing: phrase, in: .lithuanian, period: try days("2025-01-01", "2025-12-31")) == nil)
  }

  @Test("in a plan that runs from May to April, a month is that of the plan")
  func otherPeriod() throws {
    let period = try days("2025-05-01", "2026-04-30")
    #expect(
      Term(parsing: "kovo mėn.", in: .lithuanian, period: period)?.interval == (try days("2026-03-01", "2026-03-31")))
    #expect(Term(parsing: "October", in: .english, period: period)?.interval == (try days("2025-10-01", "2025-10-31")))
  }

  @Test("continuous, as-needed and fuzzy terms raise no alarm; the others are due on their last day")
  func due() throws {
    let period = try days("2025-01-01", "2025-12-31")
    func due(_ phrase: String) -> CivilDate? { Term(parsing: phrase, in: .lithuanian, period: period)?.due }
    #expect(due("nuolat") == nil && due("pagal poreikį") == nil && due("ruduo") == nil)
    #expect(due("balandžio 23–29 d.") == (try day("2025-04-29")))
    #expect(due("kas ketvirtį") == (try day("2025-12-31")))
  }
}
