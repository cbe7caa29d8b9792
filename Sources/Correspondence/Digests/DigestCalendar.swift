import CivilTime
import Cooperation
import Wording

extension Digest {
  /// The events of which the reader has not been told all before: new, moved, cancelled, taking place after all.
  private var newEvents: [(notice: Notice, occurrence: OccurrenceNotice)] {
    notices.compactMap { notice in
      guard case .occurrence(let occurrence) = notice.matter, occurrence.news != nil else { return nil }
      return (notice, occurrence)
    }
  }

  /// Whether there is something to take into a calendar.
  var hasCalendar: Bool { !newEvents.isEmpty }

  /// What is new of its events as a calendar.
  ///
  /// - Parameters:
  ///   - organizer: In whose name they are published.
  ///   - host: Under which their names are unique.
  /// - Returns: The calendar; `nil` where there is nothing to take into one.
  func calendar(organizer: Mail.Mailbox, host: String) -> CalendarText? {
    guard hasCalendar else { return nil }
    let language = recipient.language
    let events = newEvents.map { notice, occurrence in
      CalendarText.Event(
        uid: [notice.protocolCode, occurrence.event, occurrence.originalDay.description].map(\.asName)
          .joined(separator: ".") + "@\(host)",
        days: occurrence.days,
        summary: Words.Event.title(notice.titles, edition: occurrence.edition).text(in: language).onOneLine,
        isCancelled: occurrence.isCalledOff)
    }
    return CalendarText(events: events, organizer: organizer, language: language.rawValue, written: date)
  }
}

extension String {
  /// The text in the letters, digits, "-" and "_" of ASCII alone, another text for each text: what is joined by dots
  /// can be told apart again.
  fileprivate var asName: String {
    utf8.map { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
        String(UnicodeScalar(byte))
      default: byte.inPercents
      }
    }.joined()
  }
}
