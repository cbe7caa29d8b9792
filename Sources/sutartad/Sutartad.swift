import ArgumentParser
import Console
import Wording

/// The daemon that nobody sits in front of.
struct Sutartad: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sutartad",
    abstract: said(Words.Help.sutartad),
    version: Version.current,
    subcommands: [TickCommand.self, RunCommand.self],
    helpNames: [.customLong("help")])
}
