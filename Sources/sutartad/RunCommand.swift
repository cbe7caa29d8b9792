import ArgumentParser
import Console
import Logging
import Register
import Wording

/// The daemon that stays: the same turn as `tick`, on a clock of its own.
///
/// Whatever the database does, it stays: what went wrong is a warning, and is tried again.
struct RunCommand: SessionCommand {
  static let configuration = CommandConfiguration(commandName: "run", abstract: said(Words.Help.run))

  @Option(help: ArgumentHelp(said(Words.Help.every), valueName: "span"))
  var every = "5m"

  @OptionGroup var options: TurnOptions
  @OptionGroup var session: SessionOptions

  func run() throws {
    let every = try Duration(said: every, option: "--every")
    LoggingSystem.bootstrap { label in LogfmtHandler(label: label, logLevel: .info) }
    let turn = try Turn(options, on: session.parameters, asOf: nil)
    var daemon = Daemon(every: every)
    daemon.run { isWanted throws(RegisterError) in try turn.take(while: isWanted).complaints }
  }
}
