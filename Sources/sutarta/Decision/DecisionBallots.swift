import ArgumentParser
import Console
import Cooperation
import Register
import Wording

/// Consents for an association.
struct DecisionConsent: SessionCommand {
  static let configuration = CommandConfiguration(commandName: "consent", abstract: said(Words.Help.decisionConsent))

  @OptionGroup var ballot: BallotOptions
  var session: SessionOptions { ballot.decision.session }

  func run() throws { try ballot.cast(.consent) }
}

/// Objects for an association, and says why.
struct DecisionObject: SessionCommand {
  static let configuration = CommandConfiguration(commandName: "object", abstract: said(Words.Help.decisionObject))

  @OptionGroup var ballot: BallotOptions
  var session: SessionOptions { ballot.decision.session }

  @Option(help: ArgumentHelp(said(Words.Help.reason), valueName: "text"))
  var reason: String?

  func run() throws { try ballot.cast(.object, reason: reason) }
}

/// Takes no side for an association.
struct DecisionAbstain: SessionCommand {
  static let configuration = CommandConfiguration(commandName: "abstain", abstract: said(Words.Help.decisionAbstain))

  @OptionGroup var ballot: BallotOptions
  var session: SessionOptions { ballot.decision.session }

  func run() throws { try ballot.cast(.abstain) }
}

/// Takes an association's ballot back.
struct DecisionRetract: SessionCommand {
  static let configuration = CommandConfiguration(commandName: "retract", abstract: said(Words.Help.decisionRetract))

  @OptionGroup var ballot: BallotOptions
  var session: SessionOptions { ballot.decision.session }

  func run() throws { try ballot.cast(.withdraw) }
}

/// What every ballot needs to know.
struct BallotOptions: ParsableArguments {
  @OptionGroup var decision: DecisionOptions

  @Option(help: ArgumentHelp(said(Words.Help.onBehalf), valueName: "code"))
  var association: String?

  @Option(help: ArgumentHelp(said(Words.Help.content), valueName: "hash"))
  var content: String?

  /// Casts the ballot and says where the decision stands then.
  ///
  /// - Parameters:
  ///   - stance: What the association does.
  ///   - reason: Why it objects.
  /// - Throws: ``RegisterError``; refused with the rule that stands in the way.
  func cast(_ stance: BallotAction, reason: String? = nil) throws(RegisterError) {
    let moved = try decision.session.register().cast(
      stance, on: decision.choice, reason: reason, for: association, seeing: content)
    Output.say(Words.Decision.cast(stance, on: decision.number, now: moved.state, at: moved.at))
  }
}
