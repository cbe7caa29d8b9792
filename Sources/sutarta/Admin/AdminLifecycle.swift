import ArgumentParser
import Console
import Cooperation
import Wording

/// Shows the life cycles: which moves there are, and who may make them.
struct AdminLifecycle: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "lifecycle", abstract: said(Words.Help.lifecycle))

  @Flag(help: ArgumentHelp(said(Words.Help.asSQL)))
  var sql = false

  @Flag(help: ArgumentHelp(said(Words.Help.asMermaid)))
  var mermaid = false

  @Flag(help: ArgumentHelp(said(Words.Help.asJSON)))
  var json = false

  func run() {
    if sql { return Output.text(LifeCycleTable.sql()) }
    if mermaid { return Output.text(LifeCycleTable.mermaid()) }
    if json { return Output.text(LifeCycleTable.json()) }
    for cycle in LifeCycleTable.all {
      Output.say(Words.Admin.lifecycle(of: cycle.subject))
      var table = Table([
        Table.Column(said(Words.Heading.from)), Table.Column(said(Words.Heading.action)),
        Table.Column(said(Words.Heading.to)), Table.Column(said(Words.Heading.account)),
        Table.Column(said(Words.Heading.roles), isWrapped: true),
      ])
      for move in cycle.moves {
        table.add([
          said(Words.Admin.state(move.from, of: cycle.subject)),
          said(ActionWords.infinitive(move.action, of: cycle.subject)),
          said(Words.Admin.state(move.to, of: cycle.subject)), said(Words.Admin.account(move.account)),
          move.roles.map { said($0.phrase) }.joined(separator: ", "),
        ])
      }
      table.print()
      Output.line()
    }
  }
}
