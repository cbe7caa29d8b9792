import ArgumentParser
import Console
import Wording

/// Everything about the measures of a plan.
struct MeasureCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measure", abstract: said(Words.Help.measure),
    subcommands: [MeasureList.self, MeasureShow.self, MeasureStart.self, MeasureFinish.self])
}
