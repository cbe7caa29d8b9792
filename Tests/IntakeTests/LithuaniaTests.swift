import CivilTime
import Cooperation
import Foundation
import Intake
import Testing

@Suite("The Lithuanian protocol as its files say it")
struct LithuaniaTests {
  private let installation: Installation
  private let undertaking: Undertaking
  private let plan: Plan

  init() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../config/lithuania")
      .standardizedFileURL
    let names = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String }.sorted() ?? []
    let files = try names.filter { $0.hasSuffix(".csv") }.map { name in
      IntakeFile(path: name, bytes: Array(try Data(contentsOf: root.appending(path: name))))
    }
    installation = try Intake.read(files: files).get()
    undertaking = try #require(installation.undertakings.first)
    plan = try #require(undertaking.plans.first)
  }

  private func measure(_ number: String) throws -> Measure {
    try #require(plan.measures.first { $0.number == number })
  }

  @Test("seven associations have signed, and the National Library observes")
  func parties() {
    #expect(installation.associations.map(\.code) == ["LBD", "LSVBA", "AVBA", "LMBA", "LABDA", "LKBA", "LMBDA", "LNB"])
    let parties = undertaking.agreement.parties
    #expect(parties.filter { $0.standing == .signatory }.count == 7)
    #expect(parties.filter { $0.standing == .observer }.map(\.association) == ["LNB"])
    #expect(parties.allSatisfy { $0.from == undertaking.agreement.signedOn && $0.through == nil })
  }

  @Test("the protocol was signed in Vilnius on 23 April 2024, and reminds 60, 30, 7 and 1 days before")
  func agreement() {
    let agreement = undertaking.agreement
    #expect(installation.undertakings.count == 1)
    #expect(agreement.signedOn == CivilDate("2024-04-23"))
    #expect(agreement.timeZone == "Europe/Vilnius" && agreement.country == "LT" && agreement.rollsDeadlines)
    #expect(agreement.ladder == [60, 30, 7, 1])
    #expect(undertaking.coordinators.count == 1)
  }

  @Test("everything has a name in three languages")
  func languages() {
    let texts =
      installation.associations.map(\.names) + [undertaking.agreement.titles, plan.titles]
      + plan.directions.map(\.titles)
      + plan.measures.map(\.titles) + undertaking.events.map(\.titles)
    for text in texts {
      #expect(Set(text.versions.keys) == Set(Language.allCases), "\(text.text(in: .english))")
    }
  }

  @Test("every association has a leader with a role's address, and every language a reader")
  func people() {
    let leaders = installation.representatives.filter { $0.office == .leader }
    #expect(Set(leaders.map(\.association)) == Set(installation.associations.map(\.code)))
    #expect(installation.people.allSatisfy { $0.email.hasSuffix("@example.org") })
    #expect(Set(installation.people.map(\.language)) == Set(Language.allCases))
    #expect(Set(installation.people.map(\.email)).count == installation.people.count)
  }

  @Test("the plan of 2025 was agreed on 29 January, in five directions")
  func plan2025() {
    #expect(plan.agreement?.on == CivilDate("2025-01-29"))
    #expect(plan.directions.map(\.code) == ["K1", "K2", "K3", "K4", "K5"])
    #expect(plan.period.first == CivilDate("2025-01-01") && plan.period.last == CivilDate("2025-12-31"))
  }

  @Test("it has eight measures, each with its sub-activities")
  func measures() {
    let main = plan.measures.filter { $0.parent == nil }
    #expect(main.map(\.number) == ["1", "2", "3", "4", "5", "6", "7", "8"])
    #expect(main.map(\.direction) == ["K4", "K4", "K5", "K2", "K2", "K3", "K5", "K5"])
    #expect(main.map(\.lead) == ["AVBA", "LMBA", "LBD", "LBD", "LMBDA", "AVBA", nil, nil])
    let parts = main.map { measure in plan.measures.filter { $0.parent == measure.number }.count }
    #expect(parts == [1, 0, 3, 2, 2, 3, 1, 0])
  }

  @Test("partners are the others, or those who are named")
  func partners() throws {
    let others = ["LSVBA", "AVBA", "LMBA", "LABDA", "LKBA", "LMBDA"]
    #expect(try measure("3").partners == others)
    #expect(try measure("4.2").partners == others)
    #expect(try measure("5").partners == ["LABDA", "LKBA", "LMBA"])
    #expect(try measure("6.1").partners == ["LSVBA", "LABDA", "LMBA", "LKBA", "LMBDA"])
    #expect(try measure("7").partners.isEmpty)
  }

  @Test(
    "terms mean the days that the documents name",
    arguments: [
      ("3", "2025-04-23", "2025-04-29", "2025-04-29"), ("4", "2025-12-01", "2025-12-04", "2025-12-04"),
      ("5", "2025-10-01", "2025-10-31", "2025-10-31"), ("8", "2025-05-07", "2025-05-07", "2025-05-07"),
      ("6", "2025-01-01", "2025-12-31", nil), ("7.1", "2025-01-01", "2025-12-31", nil),
      ("4.1", "2025-12-01", "2025-12-04", "2025-12-04"),
    ])
  func terms(number: String, first: String, last: String, due: String?) throws {
    let measure = try measure(number)
    #expect(measure.term.interval.first == CivilDate(first))
    #expect(measure.term.interval.last == CivilDate(last))
    #expect(measure.due == due.flatMap { CivilDate($0) })
  }

  @Test("the events are those of the documents, with their rules and editions")
  func events() throws {
    let events = Dictionary(uniqueKeysWithValues: undertaking.events.map { ($0.code, $0) })
    #expect(events.count == 10)
    let week = try #require(events["national-library-week"])
    #expect(week.firstEdition == 25 && week.recurrence != nil && week.responsible == "LBD")
    #expect(events["summer-reading"]?.firstEdition == 10)
    #expect(events["cobal-12"]?.firstEdition == 12)
    for single in ["cobal-12", "ifla-wlic-2025", "ifla-wlic-2026"] {
      #expect(try #require(events[single]).recurrence == nil)
    }
    #expect(events.values.filter { $0.recurrence == nil }.count == 3)
  }
}
