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

  @Option(name: .customLong("protocol"), help: ArgumentHelp(said(Words.Help.protocolCode), valueName: "code"))
  var protocolCode: String?

  @OptionGroup var day: DayOption
  @OptionGroup var session: SessionOptions

  func run() throws {
    guard count > 0 else { throw Failure(.value, Words.Value.notACount(count, option: "--count")) }
    let asOf = try day.day()
    guard let calendar = try session.register().events(of: protocolCode, asOf: asOf) else {
      return Output.say(Words.Event.none)
    }
    var table = Table([
      Table.Column(said(Words.Heading.days)), Table.Column(said(Words.Heading.event), isWrapped: true),
      Table.Column(said(Words.Heading.reminders), isWrapped: true),
    ])
    for (event, occurrence) in calendar.coming(count) {
      table.add([
        said(Phrase.days(occurrence.days)),
        said(Words.Event.title(event.titles, edition: occurrence.edition)),
        calendar.ladder.days(before: occurrence.days.first, from: calendar.today).map(\.description)
          .joined(separator: ", "),
      ])
    }
    table.print()
  }
}
