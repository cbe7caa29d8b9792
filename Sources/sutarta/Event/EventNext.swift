import ArgumentParser
import CivilTime
import Console
import Cooperation
import Register
import Wording

/// Shows the next events, and on which days people will be reminded of each.
struct EventNext: SessionCommand {
  static let configuration = CommandConfiguration(commandName: "next", abstract: said(Words.Help.eventNext))

  @Option(help: ArgumentHelp(said(Words.Help.count), valueName: "n"))
  var count = 8

  @Flag(help: ArgumentHelp(said(Words.Help.holidays)))
  var holidays = false

  @Option(name: .customLong("protocol"), help: ArgumentHelp(said(Words.Help.protocolCode), valueName: "code"))
  var protocolCode: String?

  @OptionGroup var day: DayOption
  @OptionGroup var session: SessionOptions

  /// A row of the table: an event or a holiday.
  private struct Entry {
    let first: CivilDate
    let cells: [String]
  }

  func run() throws {
    guard count > 0 else { throw Failure(.value, Words.Value.notACount(count, option: "--count")) }
    let asOf = try day.day()
    let register = try session.register()
    guard let calendar = try register.events(of: protocolCode, asOf: asOf) else {
      return Output.say(Words.Event.none)
    }
    let national = try register.holidays(of: protocolCode)
    let working = national.country.map { WorkingDays(country: $0, overrides: HolidayOverrides(national.overrides)) }
    var entries = calendar.coming(count).map { entry($0.event, $0.occurrence, in: calendar, on: working) }
    if holidays {
      entries += self.holidays(of: national, from: calendar.today)
      entries = Array(entries.sorted { $0.first < $1.first }.prefix(count))
    }
    var table = Table([
      Table.Column(said(Words.Heading.days)), Table.Column(said(Words.Heading.event), isWrapped: true),
      Table.Column(said(Words.Heading.reminders), isWrapped: true),
    ])
    for entry in entries { table.add(entry.cells) }
    table.print()
  }

  private func entry(
    _ event: Event, _ occurrence: Occurrence, in calendar: EventCalendar, on working: WorkingDays?
  ) -> Entry {
    var title = said(Words.Event.title(event.titles, edition: occurrence.edition))
    if let change = Words.Event.change(of: occurrence, length: event.first.days) { title += " – \(said(change))" }
    let reminders =
      occurrence.isCancelled
      ? [] : calendar.ladder.days(before: occurrence.days.first, from: calendar.today, on: working)
    return Entry(
      first: occurrence.days.first,
      cells: [
        said(Phrase.days(occurrence.days)), title, reminders.map(\.description).joined(separator: ", "),
      ])
  }

  private func holidays(of calendar: HolidayCalendar, from today: CivilDate) -> [Entry] {
    guard let country = calendar.country else {
      Output.complain(said(Words.Event.unknownCountry(calendar.code)))
      return []
    }
    // A year and a bit holds more of them than anybody asks for at once; a longer list of events asks for more.
    let years = today.year...(today.year + 1 + count / 10)
    return country.days(off: years, calendar.overrides).filter { $0.day >= today }.map { holiday in
      Entry(first: holiday.day, cells: [said(Phrase.day(holiday.day)), said(holiday.phrase), ""])
    }
  }
}
