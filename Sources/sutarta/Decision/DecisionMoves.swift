import ArgumentParser
import CivilTime
import Console
import Cooperation
import Register
import Wording

/// Takes a question back.
struct DecisionWithdraw: SessionCommand {
  static let configuration = CommandConfiguration(commandName: "withdraw", abstract: said(Words.Help.decisionWithdraw))

  @OptionGroup var decision: DecisionOptions
  var session: SessionOptions { decision.session }

  @Option(help: ArgumentHelp(said(Words.Help.reason), valueName: "text"))
  var reason: String?

  func run() throws {
    let moved = try session.register().withdraw(decision.choice, reason: reason)
    Output.say(Words.Decision.moved(decision.number, to: moved.state, at: moved.at))
  }
}

/// Asks an association to mediate between those who object and the rest.
struct DecisionNegotiate: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "negotiate", abstract: said(Words.Help.decisionNegotiate))

  @OptionGroup var decision: DecisionOptions
  var session: SessionOptions { decision.session }

  @Option(help: ArgumentHelp(said(Words.Help.mediator), valueName: "code"))
  var mediator: String

  @Option(help: ArgumentHelp(said(Words.Help.until), valueName: "date"))
  var until: String

  func run() throws {
    let lastDay = try CivilDate.said(until, as: "--until")
    let moved = try session.register().negotiate(decision.choice, mediator: mediator, until: lastDay)
    Output.say(Words.Decision.moved(decision.number, to: moved.state, at: moved.at))
  }
}
