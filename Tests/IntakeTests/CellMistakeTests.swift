import CivilTime
import Cooperation
import Intake
import Testing

@Suite("Mistakes of single cells")
struct CellMistakeTests {
  @Test("what must be filled in is told when it is empty")
  func empty() {
    expectMistake(.emptyCell, "people.csv", 3, "name", in: .changing("people.csv", "BBB chair", to: " \u{A0} "))
    expectMistake(
      .emptyCell, "associations.csv", 4, "name_lt", in: .changing("associations.csv", "Trečioji draugija", to: ""))
  }

  @Test("a day that the calendar lacks is not the same as text that is no day")
  func dates() {
    let file = "plans/2025/plan.csv"
    expectMistake(
      .noSuchDate("2025-02-30"), file, 2, "first_day", in: .changing(file, "2025-01-01", to: "2025-02-30"))
    expectMistake(.notADate("2025.01.01"), file, 2, "first_day", in: .changing(file, "2025-01-01", to: "2025.01.01"))
    expectMistake(.notADate("2025-1-1"), file, 2, "first_day", in: .changing(file, "2025-01-01", to: "2025-1-1"))
    expectMistake(.notADate("２０２５-01-01"), file, 2, "first_day", in: .changing(file, "2025-01-01", to: "２０２５-01-01"))
  }

  @Test("an interval does not end before it begins")
  func backwards() throws {
    let (first, last) = (try #require(CivilDate("2025-04-23")), try #require(CivilDate("2025-04-22")))
    let problem = Problem.intervalBackwards(first: first, last: last)
    expectMistake(problem, "events.csv", 2, "last_day", in: .changing("events.csv", "2025-04-29", to: "2025-04-22"))
    expectMistake(problem, "events.csv", 2, "until", in: .changing("events.csv", ",,25", to: ",2025-04-22,25"))
    let office = try #require(CivilDate("2024-01-01"))
    expectMistake(
      .intervalBackwards(first: office, last: try #require(CivilDate("2023-12-31"))), "representatives.csv", 3,
      "through", in: .changing("representatives.csv", "2025-12-31", to: "2023-12-31"))
  }

  @Test("a language, an office, a standing and a country are of those that there are")
  func choices() {
    expectMistake(.unknownLanguage("lv"), "people.csv", 3, "language", in: .changing("people.csv", ",en", to: ",lv"))
    expectMistake(
      .notOneOf("leeder", allowed: ["leader", "deputy"], nearest: "leader"), "representatives.csv", 2, "office",
      in: .changing("representatives.csv", "AAA,leader", to: "AAA,leeder"))
    expectMistake(
      .notOneOf("guest", allowed: ["signatory", "observer"], nearest: nil), "parties.csv", 5, "standing",
      in: .changing("parties.csv", "observer", to: "guest"))
    expectMistake(
      .unknownCountry("XX"), "protocols.csv", 2, "country", in: .changing("protocols.csv", "LT,", to: "XX,"))
  }

  @Test("yes and no are understood in three languages, and nothing else is")
  func yesOrNo() throws {
    for (word, expected) in [("taip", true), ("nie", false), ("NO", false)] {
      let example = Example.changing("protocols.csv", "LT,yes", to: "LT,\(word)")
      #expect(try example.installation().undertakings.first?.agreement.rollsDeadlines == expected)
    }
    expectMistake(
      .notYesOrNo("maybe"), "protocols.csv", 2, "rolls_deadlines",
      in: .changing("protocols.csv", "LT,yes", to: "LT,maybe"))
  }

  @Test("the ladder is made of whole numbers, the farthest first")
  func ladder() throws {
    let example = Example.changing("protocols.csv", "60, 30, 7, 1", to: "1; 14; 1")
    #expect(try example.installation().undertakings.first?.agreement.ladder == [14, 1])
    for rung in ["0", "-7", "7.5", "septyni", "99999999999999999999"] {
      expectMistake(
        .notANumber(rung), "protocols.csv", 2, "ladder",
        in: .changing("protocols.csv", "60, 30, 7, 1", to: "30, \(rung)"))
    }
  }

  @Test("an address is one that a plain mail server takes, and the database: these cases are in its test too")
  func addresses() {
    let wrong = [
      "aaa", "aaa@", "@example.org", "a@b@example.org", "aaa@example", "a a@example.org", "<aaa@example.org>",
      "ąžuolas@example.org", ".aaa@example.org", "aaa@example..org", "aaa.@example.org", "aaa@.example.org",
      "aaa@example.org.", String(repeating: "a", count: 243) + "@example.org",
    ]
    for address in wrong {
      expectMistake(
        .notAnAddress(address), "people.csv", 2, "email", in: .changing("people.csv", "aaa@example.org", to: address))
    }
  }

  @Test("of ASCII, an address takes what RFC 5322 takes without quotation marks, as the database does")
  func letters() {
    let taken = (0x21...0x7E).map { Character(Unicode.Scalar(UInt8($0))) }.filter { letter in
      guard letter != "\"", letter != "," else { return false }
      let example = Example.changing("people.csv", "aaa@example.org", to: "a\(letter)a@example.org")
      return (try? example.installation()) != nil
    }
    #expect(
      String(taken)
        == "!#$%&'*+-./0123456789=?ABCDEFGHIJKLMNOPQRSTUVWXYZ^_`abcdefghijklmnopqrstuvwxyz{|}~")
  }

  @Test("a login is a name that PostgreSQL takes for a role")
  func logins() {
    for login in ["LBD", "1st", "a-b", "pg_write_all_data", "public", String(repeating: "x", count: 64), "žana"] {
      var example = Example.changing("people.csv", "bbb_leader", to: login)
      example.texts["representatives.csv"] = "login,association,office,from\n"
      example.texts["coordinators.csv"] = "login,from\n"
      expectMistake(.notALogin(login), "people.csv", 3, "login", in: example)
    }
  }

  @Test("a code holds nothing that would split a list, and does not mean everybody")
  func codes() {
    let file = "plans/2025/directions.csv"
    expectMistake(.notACode("K 3"), file, 3, "code", in: unused("K 3"))
    expectMistake(.notACode("visi"), "associations.csv", 4, "code", in: renamed("CCC", to: "visi"))

    func unused(_ code: String) -> Example {
      var example = Example.changing(file, "K2,", to: "\(code),")
      example.texts["plans/2025/measures.csv"] = "number,parent,direction,title_lt,term,lead,partners\n"
      return example
    }
    func renamed(_ old: String, to new: String) -> Example {
      var example = Example()
      for (name, text) in example.texts { example.texts[name] = text.replacing(old, with: new) }
      example.texts["plans/2025/measures.csv"] = "number,parent,direction,title_lt,term,lead,partners\n"
      return example
    }
  }

  @Test("a zone has the shape of the tz database's names")
  func timeZones() {
    for zone in ["Vilnius", "Europe/", "EET+2", "Europe/Vil nius"] {
      expectMistake(
        .notATimeZone(zone), "protocols.csv", 2, "time_zone",
        in: .changing("protocols.csv", "Europe/Vilnius", to: zone))
    }
  }

  @Test("a term that no language understands is told as it was written")
  func terms() {
    let file = "plans/2025/measures.csv"
    expectMistake(
      .termNotUnderstood("kai galėsime"), file, 4, "term", in: .changing(file, "nuolat", to: "kai galėsime"))
    expectMistake(
      .termHasNoSuchDay("vasario 30 d."), file, 4, "term", in: .changing(file, "nuolat", to: "vasario 30 d."))
    expectMistake(
      .termHasNoSuchDay("by 31 June"), file, 4, "term", in: .changing(file, "nuolat", to: "by 31 June"))
    guard
      let year = CivilDate("2025-01-01").flatMap({ first in
        CivilDate("2025-12-31").flatMap { CivilInterval(first, through: $0) }
      })
    else { Issue.record("2025 is a year"); return }
    expectMistake(
      .termOutsidePlan("2052 m. spalio mėn.", plan: year), file, 4, "term",
      in: .changing(file, "nuolat", to: "2052 m. spalio mėn."))
    expectMistake(
      .intervalBackwards(first: year.last, last: year.first), file, 4, "term",
      in: .changing(file, "nuolat", to: "gruodžio 31 d. – sausio 1 d."))
  }

  @Test("a series begins on a day of its rule")
  func beginnings() throws {
    let first = try #require(CivilDate("2025-04-23"))
    let rule = "FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=23"
    for (other, nearest) in [("FREQ=MONTHLY;BYDAY=-1FR", "2025-04-25"), ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "")] {
      expectMistake(
        .firstDayOffRule(first, nearest: CivilDate(nearest)), "events.csv", 2, "first_day",
        in: .changing("events.csv", rule, to: other))
    }
  }

  @Test("a rule that is no RRULE is told as it was written")
  func rules() {
    let rule = "FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=23"
    for wrong in ["kasmet", "FREQ=NEVER", "FREQ=YEARLY;BYMONTH=13"] {
      expectMistake(.badRecurrence(wrong), "events.csv", 2, "rule", in: .changing("events.csv", rule, to: wrong))
    }
  }
}
