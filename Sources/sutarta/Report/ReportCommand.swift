import ArgumentParser
import Console
import Wording

/// A report; an analyst, who is let in by none, is told where hers are.
protocol ReportingCommand: SessionCommand {}

extension ReportingCommand {
  static var adviceToTheUnprivileged: Phrase? { Words.Report.whereAnalystsRead }
}

/// What has become of what was agreed, in figures.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: said(Words.Help.report),
    subcommands: [
      ReportProgress.self, ReportDirections.self, ReportAssociations.self, ReportQuarters.self, ReportDecisions.self,
      ReportParticipation.self, ReportTimes.self, ReportCarryOver.self, ReportChanges.self, ReportAsOf.self,
    ],
    defaultSubcommand: ReportProgress.self)
}
