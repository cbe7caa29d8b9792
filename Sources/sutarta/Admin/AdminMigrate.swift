import ArgumentParser
import Console
import Register
import Wording

/// Brings the database to this program's schema.
struct AdminMigrate: SessionCommand {
  static let configuration = CommandConfiguration(commandName: "migrate", abstract: said(Words.Help.migrate))

  @Flag(name: .customLong("plan"), help: ArgumentHelp(said(Words.Help.migratePlan)))
  var planOnly = false

  @OptionGroup var session: SessionOptions

  func run() throws {
    let migrator = try Migrator(session.parameters)
    var steps = 0
    if planOnly {
      let pending = try migrator.pending()
      pending.forEach(show)
      steps = pending.count
    } else {
      try migrator.migrate { step in
        show(step)
        steps += 1
      }
    }
    if steps == 0 { Output.say(Words.Admin.upToDate) }
  }

  private func show(_ step: Migrator.Step) { Output.line("\(step.folder)/\(step.name)") }
}
