import CivilTime
import Wording

/// Events as iCalendar (RFC 5545) publishes them (RFC 5546): whole days, no time zones, no rules.
///
/// Ours, and not libical's: it brings ICU's 31 MB into the daemon's every start for the eight properties that
/// stand here, and it folds lines anew in each of its versions, where a frozen letter wants the same bytes.
struct CalendarText {
  /// An event of whole days.
  struct Event {
    /// Names it for good, whatever else changes.
    let uid: String
    let days: CivilInterval
    /// What it is called, on one line.
    let summary: String
    /// Whether it does not take place.
    var isCancelled = false
  }

  let events: [Event]
  let organizer: Mail.Mailbox
  /// RFC 5646's tag of the summaries' language.
  let language: String
  /// The day of the writing: a later letter about the same event is a later revision of it.
  let written: CivilDate

  /// What is to be done with them: taken in, or taken out again (RFC 5546, 3.2.5).
  ///
  /// A file has one method: what is cancelled among others says so itself, as RFC 5546 lets it.
  var method: String { events.allSatisfy(\.isCancelled) ? "CANCEL" : "PUBLISH" }

  /// The text, its lines ended by CRLF.
  var text: String {
    let lines =
      ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Sutarta//Sutarta//EN", "CALSCALE:GREGORIAN", "METHOD:\(method)"]
      + events.flatMap(lines) + ["END:VCALENDAR"]
    return lines.flatMap(Self.folded).map { $0 + "\r\n" }.joined()
  }

  private func lines(_ event: Event) -> [String] {
    [
      "BEGIN:VEVENT", "UID:\(Self.escaped(event.uid))", "DTSTAMP:\(written.basic)T000000Z",
      "SEQUENCE:\(written.dayNumber)", "DTSTART;VALUE=DATE:\(event.days.first.basic)",
      // The day after the last: an event's end is not in it.
      "DTEND;VALUE=DATE:\(CivilDate(dayNumber: event.days.last.dayNumber + 1).basic)",
      "SUMMARY;LANGUAGE=\(language):\(Self.escaped(event.summary))",
      "ORGANIZER;CN=\"\(Self.inQuotes(organizer.name))\":mailto:\(organizer.address.inMailto)",
      // Nobody is busy because associations have a week of something.
      "TRANSP:TRANSPARENT",
    ] + (event.isCancelled ? ["STATUS:CANCELLED"] : []) + ["END:VEVENT"]
  }

  /// A text's value (RFC 5545, 3.3.11).
  static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    var isAfterReturn = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": escaped.append(contentsOf: ["\\", scalar])
      case "\n": if !isAfterReturn { escaped.append(contentsOf: ["\\", "n"]) }
      case "\r": escaped.append(contentsOf: ["\\", "n"])
      default: if scalar.value >= 0x20, scalar.value != 0x7F { escaped.append(scalar) }
      }
      isAfterReturn = scalar == "\r"
    }
    return String(escaped)
  }

  /// A parameter's value between quotes, where nothing can be escaped.
  private static func inQuotes(_ text: String) -> String {
    String(String.UnicodeScalarView(text.onOneLine.unicodeScalars.filter { $0 != "\"" }))
  }

  /// Folds a line so that none is over 75 octets, and no character is cut that fits a line.
  static func folded(_ line: String) -> [String] {
    var lines = [""]
    // A line that goes on begins with a space, which counts.
    var octets = 0
    func add(_ piece: String) {
      let length = piece.utf8.count
      if octets + length > 75 {
        lines.append(" ")
        octets = 1
      }
      lines[lines.count - 1] += piece
      octets += length
    }
    for character in line {
      if character.utf8.count <= 74 {
        add(String(character))
      } else {
        for scalar in character.unicodeScalars { add(String(scalar)) }
      }
    }
    return lines
  }
}

extension CivilDate {
  /// The date as ISO 8601's basic form has it: "20250414".
  fileprivate var basic: String { String(description.filter { $0 != "-" }) }
}
