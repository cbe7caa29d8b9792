import ArgumentParser
import CivilTime
import Console
import Cooperation
import Register
import Wording

/// Shows who did what, and when.
struct HistoryCommand: SessionCommand {
  static let configuration = CommandConfiguration(commandName: "history", abstract: said(Words.Help.history))

  @Argument(help: ArgumentHelp(said(Words.Help.historyNumber), valueName: "number"))
  var number: String?

  @Option(help: ArgumentHelp(said(Words.Help.count), valueName: "n"))
  var count = 50

  @Option(help: ArgumentHelp(said(Words.Help.historyEvent), valueName: "code"))
  var event: String?

  @OptionGroup var plan: PlanOptions
  @OptionGroup var session: SessionOptions

  func run() throws {
    guard count > 0 else { throw Failure(.value, Words.Value.notACount(count, option: "--count")) }
    let lines = try session.register().history(plan.choice, measure: number, event: event, limit: count)
    guard !lines.isEmpty else { return Output.say(Words.History.nothing) }
    lines.table().print()
  }
}

extension [HistoryLine] {
  /// The lines as a table.
  func table() -> Table {
    var table = Table([
      Table.Column(said(Words.Heading.at)), Table.Column(said(Words.Heading.matter)),
      Table.Column(said(Words.Heading.action)), Table.Column(said(Words.Heading.by), isWrapped: true),
      Table.Column(said(Words.Heading.account), isWrapped: true),
    ])
    for line in self {
      table.add([
        line.at, line.matter, said(ActionWords.infinitive(line.action, of: line.subject)),
        line.association.map { "\(line.by) (\($0))" } ?? line.by,
        line.account ?? "",
      ])
    }
    return table
  }
}

extension HistoryLine {
  /// What was acted on, as a column names it.
  fileprivate var matter: String {
    if let event { return said(Words.Event.named(event, on: occurrence)) }
    return said(number.map(Words.Measure.named) ?? Words.Plan.itself)
  }
}
