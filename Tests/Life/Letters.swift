import CivilTime
import Foundation

/// The parts of a letter that tell of matters.
enum Section: String, CaseIterable {
  case ballot, overdue, deadline, silence, change, event
}

/// What a letter tells of one matter.
struct Line: Hashable {
  let section: Section
  /// The decision's or measure's number, or the event's title.
  let name: String
  /// The day that matters, by the letter's date and the distance it names; `nil` where it names none.
  let day: CivilDate?
}

/// A letter as it was read in the recipient's maildir, whoever wrote it.
struct Mail {
  let recipient: String
  let messageID: String
  let subject: String
  /// The moment in its header.
  let date: String
  let isLate: Bool
  /// The reader's own words.
  let text: String

  /// Reads a letter.
  init?(_ bytes: Data) {
    let raw = String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "\n")
    guard let end = raw.range(of: "\n\n") else { return nil }
    let headers = raw[..<end.lowerBound].replacing("\n ", with: " ").split(separator: "\n")
    func header(_ name: String) -> String {
      headers.first { $0.hasPrefix(name + ": ") }.map { String($0.dropFirst(name.count + 2)) } ?? ""
    }
    recipient = header("To").split(separator: "<").last.map { String($0.prefix { $0 != ">" }) } ?? ""
    messageID = header("Message-ID")
    (subject, date) = (header("Subject"), header("Date"))
    guard let part = raw.range(of: "\nContent-Type: text/plain"),
      let body = raw.range(of: "\n\n", range: part.upperBound..<raw.endIndex),
      let boundary = raw.range(of: "\n--=_", range: body.upperBound..<raw.endIndex),
      raw[part.lowerBound..<body.lowerBound].contains("quoted-printable")
    else { return nil }
    text = Self.decoded(raw[body.upperBound..<boundary.lowerBound])
    isLate =
      text.contains("Šis laiškas vėluoja") || text.contains("This letter is late")
      || text.contains("Ten list jest spóźniony")
  }

  /// Undoes quoted-printable (RFC 2045).
  private static func decoded(_ text: Substring) -> String {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "=") else {
        bytes.append(byte)
        continue
      }
      let pair = rest.prefix(2)
      if pair.first == UInt8(ascii: "\n") {
        rest.removeFirst()
      } else if let value = UInt8(String(decoding: pair, as: UTF8.self), radix: 16) {
        bytes.append(value)
        rest.removeFirst(2)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let headings: [String: Section] = [
    "Laukia Jūsų sprendimo": .ballot, "Waiting for your decision": .ballot, "Czeka na Państwa decyzję": .ballot,
    "Vėluoja": .overdue, "Overdue": .overdue, "Po terminie": .overdue,
    "Artėjantys terminai": .deadline, "Deadlines coming near": .deadline, "Zbliżające się terminy": .deadline,
    "Seniai nėra žinių": .silence, "No news for a long time": .silence, "Od dawna brak wiadomości": .silence,
    "Pasikeitę renginiai": .change, "Events that have changed": .change, "Zmienione wydarzenia": .change,
    "Artėjantys renginiai": .event, "Coming events": .event, "Nadchodzące wydarzenia": .event,
    "Jau praėję renginiai": .event, "Events that have passed": .event, "Wydarzenia, które już się odbyły": .event,
  ]

  /// What it tells, for the day that it has.
  func lines(on day: CivilDate) -> [Line] {
    var lines: [Line] = []
    var section: Section?
    for block in text.components(separatedBy: "\n\n") {
      let rows = block.split(separator: "\n").map(String.init)
      guard let first = rows.first else { continue }
      if rows.count == 1, !first.hasSuffix(".") {
        section = Self.headings[first]
      } else if let section, rows.count > 1 {
        let line = Self.line(first, rows, section, day)
        lines.append(line)
        if section == .event {
          lines += Self.others(rows, near: day).map { Line(section: .event, name: line.name, day: $0) }
        }
      }
    }
    return lines
  }

  /// The other days of a series that an entry tells of, each in the year in which it is nearest to the letter's.
  private static func others(_ rows: [String], near day: CivilDate) -> [CivilDate] {
    let signs = ["Taip pat ", "Also on ", "Także "]
    guard let row = rows.first(where: { row in signs.contains { row.hasPrefix($0) } }) else { return [] }
    let words = row.split { " ,.".contains($0) }.map(String.init)
    let isMonthFirst = row.hasPrefix(signs[0])
    var (days, month, waiting): ([CivilDate], Int?, [Int]) = ([], nil, [])
    for word in words {
      if let place = months.firstIndex(where: { $0.contains(word) }) {
        month = place + 1
      } else if let number = Int(word), number < 32 {
        waiting.append(number)
      }
      guard let found = month else { continue }
      days += waiting.compactMap { number in
        let years = [day.parts.year - 1, day.parts.year, day.parts.year + 1]
        return years.map { CivilDate.date("\($0)-\(found < 10 ? "0" : "")\(found)-\(number < 10 ? "0" : "")\(number)") }
          .min { abs($0.dayNumber - day.dayNumber) < abs($1.dayNumber - day.dayNumber) }
      }
      waiting = []
      if !isMonthFirst { month = nil }
    }
    return days
  }

  private static let months = [
    ["sausio", "January", "stycznia"], ["vasario", "February", "lutego"], ["kovo", "March", "marca"],
    ["balandžio", "April", "kwietnia"], ["gegužės", "May", "maja"], ["birželio", "June", "czerwca"],
    ["liepos", "July", "lipca"], ["rugpjūčio", "August", "sierpnia"], ["rugsėjo", "September", "września"],
    ["spalio", "October", "października"], ["lapkričio", "November", "listopada"], ["gruodžio", "December", "grudnia"],
  ]

  private static func line(_ first: String, _ rows: [String], _ section: Section, _ day: CivilDate) -> Line {
    switch section {
    case .ballot:
      let number = first.prefix { $0 != ":" }.split(separator: " ").last ?? ""
      return Line(section: section, name: String(number), day: nil)
    case .overdue, .deadline, .silence:
      let name = first.components(separatedBy: ". ")[0]
      return Line(section: section, name: name, day: section == .silence ? nil : distance(first).map(day.adding(days:)))
    case .change where cancelled.contains { first.hasPrefix($0.mark) }:
      let (mark, ending) = cancelled.first { first.hasPrefix($0.mark) } ?? ("", "")
      let title = first.dropFirst(mark.count).components(separatedBy: ending)[0].components(separatedBy: " (")[0]
      return Line(section: section, name: title, day: nil)
    case .change, .event:
      let title = first.components(separatedBy: ": ")[0].components(separatedBy: " (")[0]
      return Line(section: section, name: title, day: distance(first).map(day.adding(days:)))
    }
  }

  /// How a cancelled event is announced, and what follows on its title.
  private static let cancelled = [
    ("Atšaukta: ", ". Turėjo vykti"), ("Cancelled: ", ". It was to take place"), ("Odwołano: ", ". Miało się odbyć"),
  ].map { (mark: $0.0, ending: $0.1) }

  /// The distance that a line names, in days from its letter's own.
  private static func distance(_ line: String) -> Int? {
    let end = line.lastIndex(of: ";") ?? line.endIndex
    let words = line[..<end].split { " (),.:".contains($0) }.suffix(4)
    for (word, days) in [
      ("šiandien", 0), ("today", 0), ("dzisiaj", 0), ("rytoj", 1), ("tomorrow", 1), ("jutro", 1), ("vakar", -1),
      ("yesterday", -1), ("wczoraj", -1),
    ] where words.contains(Substring(word)) { return days }
    guard let number = words.last(where: { Int($0) != nil }).flatMap({ Int($0) }) else { return nil }
    let isPast = ["prieš", "ago", "temu", "vėluoja", "late", "opóźnienie"]
      .contains { words.contains(Substring($0)) }
    return isPast ? -number : number
  }
}
