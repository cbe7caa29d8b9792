import ArgumentParser
import Console
import Wording

/// Everything about deciding together: questions, ballots, outcomes.
struct DecisionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decision", abstract: said(Words.Help.decision),
    subcommands: [
      DecisionList.self, DecisionShow.self, DecisionConsent.self, DecisionObject.self, DecisionAbstain.self,
      DecisionRetract.self, DecisionNegotiate.self, DecisionWithdraw.self, DecisionExplain.self,
      DecisionRuleCommand.self,
    ])
}
