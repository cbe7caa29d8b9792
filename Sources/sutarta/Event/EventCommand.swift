import ArgumentParser
import Console
import Wording

/// Everything about events.
struct EventCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "event", abstract: said(Words.Help.event), subcommands: [EventNext.self])
}
