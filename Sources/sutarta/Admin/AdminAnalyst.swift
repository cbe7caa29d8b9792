import ArgumentParser
import Console
import Register
import Wording

/// Who reads the reports by SQL.
struct AdminAnalyst: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "analyst", abstract: said(Words.Help.adminAnalyst),
    subcommands: [AdminAnalystAdd.self, AdminAnalystRemove.self])
}

/// Lets somebody read the reports.
struct AdminAnalystAdd: SessionCommand {
  static let configuration = CommandConfiguration(commandName: "add", abstract: said(Words.Help.adminAnalystAdd))

  @Argument(help: ArgumentHelp(said(Words.Help.login), valueName: "login"))
  var login: String

  @OptionGroup var session: SessionOptions

  func run() throws {
    let result = try session.register().ensureLogin(login, group: .analyst)
    Output.say(Words.Agreement.access(login, isChanged: result != .unchanged))
  }
}

/// Lets somebody read them no more.
struct AdminAnalystRemove: SessionCommand {
  static let configuration = CommandConfiguration(commandName: "remove", abstract: said(Words.Help.adminAnalystRemove))

  @Argument(help: ArgumentHelp(said(Words.Help.login), valueName: "login"))
  var login: String

  @OptionGroup var session: SessionOptions

  func run() throws {
    let result = try session.register().endAnalyst(login)
    Output.say(Words.Agreement.access(login, isChanged: result != .unchanged))
  }
}
