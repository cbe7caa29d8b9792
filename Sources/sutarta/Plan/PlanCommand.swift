import ArgumentParser
import Console
import Wording

/// Everything about a plan.
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: said(Words.Help.plan),
    subcommands: [
      PlanShow.self, PlanPropose.self, PlanDirection.self, PlanAgree.self, PlanStart.self, PlanClose.self,
      PlanRollover.self,
    ])
}
