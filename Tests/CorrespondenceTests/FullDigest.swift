import CivilTime
import Cooperation
import Testing

/// A digest with something in every section, as of 14 April 2025.
enum FullDigest {
  static func day(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }

  static func days(_ first: String, _ last: String) throws -> CivilInterval {
    try #require(CivilInterval(try day(first), through: try day(last)))
  }

  static func titles(_ lt: String, _ en: String, _ pl: String) -> LocalizedText {
    [.lithuanian: lt, .english: en, .polish: pl]
  }

  static func question(_ subject: Subject, _ action: String) throws -> Question {
    try #require(Question.all.first { $0.subject == subject && $0.action == action })
  }

  static let hash = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"

  static func digest(_ language: Language, others: String = "lt") throws -> Digest {
    Digest(
      recipient: Person(
        login: "lbd_leader", name: "LBD pirmininkas (-ė)", email: "lbd@example.org", language: language),
      date: try day("2025-04-14"), isLate: true, notices: try notices(others: others), news: try news(),
      unlistedNews: 12,
      head: SealHead(number: 1234, hash: hash))
  }

  private static func notices(others: String) throws -> [Notice] {
    let guide = titles("Skaitymo skatinimo gairės", "Guidelines for reading", "Wytyczne czytelnictwa")
    return [
      Notice(
        matter: .ballot(
          number: 4, question: try question(.measure, "postpone"), lastDay: try day("2025-05-14"),
          silenceOn: try day("2025-05-07")),
        titles: guide, protocolCode: others, rung: 30),
      Notice(
        matter: .ballot(
          number: 5, question: try question(.plan, "agree"), lastDay: nil, silenceOn: try day("2025-04-10")),
        titles: titles("2026 metų planas", "Plan for 2026", "Plan na rok 2026"), protocolCode: "lt", rung: nil),
      Notice(
        matter: .negotiation(
          number: 6, question: try question(.measure, "cancel"), lastDay: try day("2025-04-21"), mediator: "LMBA",
          part: .objector),
        titles: titles("Bendras katalogas", "A common catalogue", "Wspólny katalog"), protocolCode: "lt", rung: 7),
      Notice(
        matter: .overdue(number: "3.1", due: try day("2025-04-11"), state: .inProgress, capacity: .partner),
        titles: titles("Mokymai bibliotekininkams", "Training of librarians", "Szkolenia bibliotekarzy"),
        protocolCode: "lt", rung: -3),
      Notice(
        matter: .deadline(number: "8", due: try day("2025-05-07"), state: .agreed, capacity: .lead),
        titles: titles("Spaudos diena „Kitaip“", "Press day", "Dzień prasy"), protocolCode: "lt", rung: 23),
      Notice(
        matter: .silence(number: "9", since: try day("2025-03-03"), state: .inProgress, capacity: .lead),
        titles: titles("Bendra svetainė.", "A common site.", "Wspólna strona."), protocolCode: "lt", rung: nil),
      Notice(
        matter: .occurrence(
          OccurrenceNotice(
            event: "week", originalDay: try day("2025-04-23"), days: try days("2025-04-23", "2025-04-29"), edition: 25,
            news: nil)),
        titles: titles("Nacionalinė bibliotekų savaitė", "National Library Week", "Tydzień Bibliotek"),
        protocolCode: "lt", rung: 9),
      Notice(
        matter: .occurrence(
          OccurrenceNotice(
            event: "fair, books", originalDay: try day("2025-05-05"), days: try days("2025-05-12", "2025-05-12"),
            edition: nil, news: .new)),
        titles: titles("Knygų mugė; Kaunas, salė", "Book fair; Kaunas, hall", "Targi; Kowno, hala"), protocolCode: "lt",
        rung: nil),
      Notice(
        matter: .occurrence(
          OccurrenceNotice(
            event: "congress", originalDay: try day("2025-06-03"), days: try days("2025-06-03", "2025-06-05"),
            edition: 4, news: .cancelled, reason: "Potvynis")),
        titles: titles("Kongresas", "Congress", "Kongres"), protocolCode: "lt", rung: nil),
      Notice(
        matter: .occurrence(
          OccurrenceNotice(
            event: "evening", originalDay: try day("2025-05-20"), days: try days("2025-05-27", "2025-05-27"),
            edition: nil, news: .moved(from: try days("2025-05-20", "2025-05-21")))),
        titles: titles("Vakaras", "Evening", "Wieczór"), protocolCode: "lt", rung: nil),
      Notice(
        matter: .occurrence(
          OccurrenceNotice(
            event: "morning", originalDay: try day("2025-05-22"), days: try days("2025-05-22", "2025-05-22"),
            edition: nil, news: .restored)),
        titles: titles("Rytas", "Morning", "Poranek"), protocolCode: "lt", rung: nil),
      Notice(
        matter: .occurrence(
          OccurrenceNotice(
            event: "day", originalDay: try day("2025-12-31"), days: try days("2025-12-31", "2026-01-02"), edition: nil,
            news: .new)),
        titles: titles("Metų sandūra", "Turn of the year", "Przełom roku"), protocolCode: "lt", rung: nil),
    ]
  }

  private static func news() throws -> [News] {
    let site = titles("Bendra svetainė", "A common site", "Wspólna strona")
    return [
      News(
        day: try day("2025-04-14"), association: "LBD", subject: .measure, action: "start", state: "in_progress",
        number: "8", titles: titles("Spaudos diena", "Press day", "Dzień prasy"), protocolCode: "lt"),
      News(
        day: try day("2025-04-13"), association: "LMBA", subject: .measure, action: "report", state: "in_progress",
        number: "9", titles: site, protocolCode: "lt"),
      News(
        day: try day("2025-04-12"), association: "AKIM", subject: .ballot, action: "object", state: "objection",
        number: "4", titles: titles("Gairės", "Guidelines", "Wytyczne"), protocolCode: "lt"),
      News(
        day: try day("2025-04-01"), association: nil, subject: .plan, action: "start", state: "in_progress",
        number: nil, titles: titles("2025 metų planas", "Plan for 2025", "Plan na rok 2025"), protocolCode: "lt"),
    ]
  }
}
