import ArgumentParser
import Console
import Wording

/// The command line tool of a leader, and of whoever keeps the register.
struct Sutarta: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sutarta",
    abstract: said(Words.Help.sutarta),
    version: Version.current,
    subcommands: [
      PlanCommand.self, MeasureCommand.self, Waiting.self, DecisionCommand.self, AmendmentCommand.self,
      MeetingCommand.self, ProtocolCommand.self, EventCommand.self, ReportCommand.self, HistoryCommand.self,
      AuditCommand.self, NoticesCommand.self, AdminCommand.self, DoctorCommand.self,
    ],
    helpNames: [.customLong("help")])
}
