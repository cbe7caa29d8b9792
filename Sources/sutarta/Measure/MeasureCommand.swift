import ArgumentParser
import Console
import Wording

/// Everything about the measures of a plan.
struct MeasureCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measure", abstract: said(Words.Help.measure),
    subcommands: [
      MeasureList.self, MeasureShow.self, MeasurePropose.self, MeasureChange.self, MeasureNeed.self,
      MeasureAgree.self, MeasureStart.self, MeasureProgress.self, MeasureNote.self, MeasureFinish.self,
      MeasureReopen.self, MeasureUndo.self, MeasureWithdraw.self, MeasurePostpone.self, MeasureCancel.self,
    ])
}
