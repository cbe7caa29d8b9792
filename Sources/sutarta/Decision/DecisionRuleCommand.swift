import ArgumentParser
import Console
import Cooperation
import Register
import Wording

/// Sets the rule by which questions about a kind of subject will be decided.
struct DecisionRuleCommand: SessionCommand {
  static let configuration = CommandConfiguration(commandName: "rule", abstract: said(Words.Help.decisionRule))

  @Option(help: ArgumentHelp(said(Words.Help.ruleAbout), valueName: "subject"))
  var about: String

  @Option(help: ArgumentHelp(said(Words.Help.ruleEligible), valueName: "who"))
  var eligible = "concerned"

  @Option(help: ArgumentHelp(said(Words.Help.ruleQuorum), valueName: "amount"))
  var quorum: String?

  @Option(help: ArgumentHelp(said(Words.Help.ruleThreshold), valueName: "amount"))
  var threshold = "1/1"

  @Option(help: ArgumentHelp(said(Words.Help.ruleBase), valueName: "base"))
  var base = "eligible"

  @Flag(help: ArgumentHelp(said(Words.Help.ruleNoBlock)))
  var objectionsCount = false

  @Option(help: ArgumentHelp(said(Words.Help.ruleTacit), valueName: "n"))
  var tacit: Int?

  @OptionGroup var agreement: ProtocolOption
  @OptionGroup var session: SessionOptions

  func run() throws {
    // What will not do the register says: it knows the words and the amounts.
    let version = try session.register().setRule(
      of: agreement.protocolCode,
      SaidRule(
        about: about, eligible: eligible, quorum: quorum, threshold: threshold, base: base,
        objectionBlocks: !objectionsCount, tacitDays: tacit))
    Output.say(Words.Decision.ruleSet(version))
  }
}
