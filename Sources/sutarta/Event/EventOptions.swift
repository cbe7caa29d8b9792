import ArgumentParser
import CivilTime
import Console
import Cooperation
import Register
import Wording

/// Which event is meant, and how to reach the register.
struct EventOptions: ParsableArguments {
  @Argument(help: ArgumentHelp(said(Words.Help.eventCode), valueName: "code"))
  var code: String

  @OptionGroup var agreement: ProtocolOption
  @OptionGroup var session: SessionOptions

  var choice: EventChoice { EventChoice(protocolCode: agreement.protocolCode, code: code) }
}

/// Which occurrence is meant.
struct OccurrenceOptions: ParsableArguments {
  @OptionGroup var event: EventOptions

  @Argument(help: ArgumentHelp(said(Words.Help.originalDay), valueName: "date"))
  var day: String

  /// Finds the occurrence in the series.
  ///
  /// - Parameter register: Where the event is.
  /// - Returns: It as it takes place now.
  /// - Throws: ``Failure`` for a day that is none, or on which the series begins nothing; ``RegisterError`` where there
  ///   is no such event.
  func occurrence(in register: borrowing Register) throws -> Occurrence {
    let day = try CivilDate.said(day, as: "date")
    guard let record = try register.events(of: event.agreement.protocolCode, asOf: nil, code: event.code)?.events.first
    else { throw Failure(.notFound, Words.Event.noneSuch) }
    if let occurrence = record.occurrence(knownBy: day) { return occurrence }
    throw Failure(.notFound, Words.Event.noOccurrence(event.code, on: day, nearest: record.event.beginnings(near: day)))
  }
}

extension Event {
  /// The last day before and the first after a day on which the series begins an occurrence, within ten years.
  fileprivate func beginnings(near day: CivilDate) -> [CivilDate] {
    let decade = 3653
    guard let window = CivilInterval(day.adding(days: -decade), through: day.adding(days: decade)) else { return [] }
    let days = occurrences(in: window).map(\.original)
    return [days.last { $0 < day }, days.first { $0 > day }].compactMap { $0 }
  }
}

/// The fields of an event, each of which may be said; a dash takes one away.
struct EventFieldOptions: ParsableArguments {
  @OptionGroup var titles: TitleOptions

  @Option(help: ArgumentHelp(said(Words.Help.eventFirst), valueName: "date"))
  var first: String?

  @Option(help: ArgumentHelp(said(Words.Help.eventLast), valueName: "date"))
  var last: String?

  @Option(help: ArgumentHelp(said(Words.Help.rule), valueName: "rule"))
  var rule: String?

  @Option(help: ArgumentHelp(said(Words.Help.eventUntil), valueName: "date"))
  var until: String?

  @Option(help: ArgumentHelp(said(Words.Help.except), valueName: "date,…"))
  var except: String?

  @Option(help: ArgumentHelp(said(Words.Help.edition), valueName: "n"))
  var edition: String?

  @Option(help: ArgumentHelp(said(Words.Help.responsible), valueName: "code"))
  var responsible: String?

  /// What was said, as changes.
  ///
  /// - Returns: The changes; none where nothing was said.
  /// - Throws: ``Failure`` for a day, a rule or a number that is none.
  func edits() throws(Failure) -> [EventEdit] {
    var edits: [EventEdit] = []
    if let titles = try titles.given { edits.append(.titles(titles)) }
    let (first, last) = (try CivilDate.said(first, as: "--first"), try CivilDate.said(last, as: "--last"))
    if let first, let last, last < first { throw Failure(.value, Words.Value.backwards(first, last)) }
    if let first { edits.append(.first(first)) }
    if let last { edits.append(.last(last)) }
    if let rule { edits.append(.recurrence(try Recurrence.said(rule))) }
    if let until { edits.append(.until(try CivilDate.said(until.isDash ? nil : until, as: "--until"))) }
    if let except {
      var days: [CivilDate] = []
      for day in except.isDash ? [] : except.codes { days.append(try CivilDate.said(day, as: "--except")) }
      edits.append(.exceptions(days))
    }
    if let edition {
      let number = edition.isDash ? nil : Int(edition)
      guard edition.isDash || number.map((1...9_999).contains) == true else {
        throw Failure(.value, Words.Value.notAnEdition(edition))
      }
      edits.append(.firstEdition(number))
    }
    if let responsible { edits.append(.responsible(responsible.isDash ? nil : responsible)) }
    return edits
  }
}

extension String {
  /// Whether it is a dash, which takes something away.
  var isDash: Bool { self == "-" || self == "–" }
}

extension Recurrence {
  /// Reads a rule as it was said on the command line: a word, an RRULE, or a dash for none.
  ///
  /// - Parameter text: What was said.
  /// - Returns: The rule; `nil` for none.
  /// - Throws: ``Failure`` for what is no rule that can be dated, which says why.
  fileprivate static func said(_ text: String) throws(Failure) -> Recurrence? {
    if text.isDash { return nil }
    let isWord = Frequency(rawValue: text.uppercased()) != nil
    do throws(RecurrenceError) {
      return try Recurrence(reading: isWord ? "FREQ=\(text.uppercased())" : text)
    } catch {
      throw Failure(.value, Words.Value.notARule(text, error))
    }
  }
}
