import ArgumentParser
import Console
import Wording

/// Everything about a plan as a whole.
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: said(Words.Help.plan), subcommands: [PlanShow.self])
}
