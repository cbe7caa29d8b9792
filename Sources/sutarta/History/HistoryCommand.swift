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

  @OptionGroup var plan: PlanOptions
  @OptionGroup var session: SessionOptions

  func run() throws {
    guard count > 0 else { throw Failure(.value, Words.Value.notACount(count, option: "--count")) }
    let lines = try session.register().history(plan.choice, measure: number, limit: count)
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
        line.at, said(line.number.map(Words.Measure.named) ?? Words.Plan.itself),
        said(ActionWords.infinitive(line.action, of: line.number == nil ? .plan : .measure)),
        line.association.map { "\(line.by) (\($0))" } ?? line.by,
        line.account ?? "",
      ])
    }
    return table
  }
}
