import ArgumentParser
import CivilTime
import Console
import Cooperation
import Register
import Wording

/// Lists all events, with their rules in words.
struct EventList: SessionCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: said(Words.Help.eventList))

  @OptionGroup var agreement: ProtocolOption
  @OptionGroup var session: SessionOptions

  func run() throws {
    guard let calendar = try session.register().events(of: agreement.protocolCode, asOf: nil) else {
      return Output.say(Words.Event.noneSuch)
    }
    var table = Table([
      Table.Column(said(Words.Heading.code)), Table.Column(said(Words.Heading.event), isWrapped: true),
      Table.Column(said(Words.Heading.days), isWrapped: true), Table.Column(said(Words.Heading.responsible)),
    ])
    for event in calendar.events.map(\.event) {
      table.add([
        event.code, said(Words.Event.title(event.titles, edition: nil)), said(event.rulePhrase),
        event.responsible ?? said(Words.Plan.together),
      ])
    }
    table.print()
  }
}

/// Shows one event: its rule, its next days, what was changed, and the measures that it belongs to.
struct EventShow: SessionCommand {
  static let configuration = CommandConfiguration(commandName: "show", abstract: said(Words.Help.eventShow))

  @OptionGroup var event: EventOptions
  @OptionGroup var day: DayOption
  var session: SessionOptions { event.session }

  func run() throws {
    let asOf = try day.day()
    let register = try session.register()
    guard let calendar = try register.events(of: event.agreement.protocolCode, asOf: asOf, code: event.code),
      let record = calendar.events.first
    else { return Output.say(Words.Event.noneSuch) }
    let measures = try register.measures(
      ofEvent: event.code, of: event.agreement.protocolCode, in: session.language)
    Output.line("\(record.event.code): \(said(Words.Event.title(record.event.titles, edition: nil)))")
    fact(Words.Heading.days, said(record.event.rulePhrase))
    if let recurrence = record.event.recurrence { fact(Words.Heading.rule, "\(recurrence)") }
    fact(Words.Heading.responsible, record.event.responsible ?? said(Words.Plan.together))
    showDays(of: record, in: calendar)
    show(measures)
  }

  /// The next occurrences, and all that was decided of earlier ones.
  private func showDays(of record: EventRecord, in calendar: EventCalendar) {
    let coming = calendar.coming(5).map(\.occurrence)
    let decided = record.changes.compactMap { record.occurrence(knownBy: $0.original) }
    let known = Set(coming.map(\.original))
    let all = (coming + decided.filter { !known.contains($0.original) }).sorted { $0.days.first < $1.days.first }
    guard !all.isEmpty else { return }
    Output.line()
    var table = Table([
      Table.Column(said(Words.Heading.known)), Table.Column(said(Words.Heading.days)),
      Table.Column(said(Words.Heading.change), isWrapped: true), Table.Column(said(Words.Heading.by), isWrapped: true),
    ])
    for occurrence in all {
      let number = occurrence.edition.map { " (\($0))" } ?? ""
      table.add([
        "\(occurrence.original)\(number)", said(Phrase.days(occurrence.days)),
        Words.Event.change(of: occurrence, length: record.event.first.days).map(said) ?? "",
        occurrence.change.map { [$0.by, $0.at].compactMap { $0 }.joined(separator: ", ") } ?? "",
      ])
    }
    table.print()
  }

  private func show(_ measures: [EventMeasure]) {
    guard !measures.isEmpty else { return }
    Output.line()
    var table = Table([
      Table.Column(said(Words.Heading.plan)), Table.Column(said(Words.Heading.number)),
      Table.Column(said(Words.Heading.measure), isWrapped: true), Table.Column(said(Words.Heading.state)),
    ])
    for measure in measures { table.add([measure.plan, measure.number, measure.title, said(measure.state.phrase)]) }
    table.print()
  }

  private func fact(_ name: Phrase, _ value: String) { Output.line("\(said(name)): \(value)") }
}
