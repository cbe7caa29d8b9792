import ArgumentParser
import CivilTime
import Console
import Cooperation
import Register
import Wording

/// What every question to the parties needs to know.
struct QuestionOptions: ParsableArguments {
  @Option(help: ArgumentHelp(said(Words.Help.lastDay), valueName: "date"))
  var until: String?

  @OptionGroup var session: SessionOptions

  /// Puts the question and says how it may be answered.
  ///
  /// - Parameters:
  ///   - matter: What it is about.
  ///   - choice: Which protocol and plan.
  ///   - action: The move, by its name in the matter's life cycle.
  ///   - reason: Why.
  /// - Throws: ``Failure`` for a day that is none; ``RegisterError`` where the question may not be put.
  func put(_ matter: QuestionMatter, in choice: PlanChoice, _ action: String, reason: String? = nil) throws {
    let lastDay = try CivilDate.said(until, as: "--until")
    let opened = try session.register().open(matter, in: choice, action, account: reason, until: lastDay)
    Output.say(Words.Decision.opened(opened.number, state: opened.state))
    Output.line(Words.Decision.showCommand(opened.number))
  }
}

/// Puts the question whether a plan is agreed.
struct PlanAgree: SessionCommand {
  static let configuration = CommandConfiguration(commandName: "agree", abstract: said(Words.Help.planAgree))

  @OptionGroup var plan: PlanOptions
  @OptionGroup var question: QuestionOptions
  var session: SessionOptions { question.session }

  func run() throws { try question.put(.plan, in: plan.choice, PlanAction.agree.rawValue) }
}

/// Puts the question whether a measure is agreed.
struct MeasureAgree: SessionCommand {
  static let configuration = CommandConfiguration(commandName: "agree", abstract: said(Words.Help.measureAgree))

  @OptionGroup var matter: MeasureQuestionOptions
  var session: SessionOptions { matter.question.session }

  func run() throws { try matter.put(.agree) }
}

/// Puts the question whether a measure is put off to the next plan.
struct MeasurePostpone: SessionCommand {
  static let configuration = CommandConfiguration(commandName: "postpone", abstract: said(Words.Help.measurePostpone))

  @OptionGroup var matter: MeasureQuestionOptions
  var session: SessionOptions { matter.question.session }

  @Option(help: ArgumentHelp(said(Words.Help.reason), valueName: "text"))
  var reason: String?

  func run() throws { try matter.put(.postpone, reason: reason) }
}

/// Puts the question whether a measure is given up.
struct MeasureCancel: SessionCommand {
  static let configuration = CommandConfiguration(commandName: "cancel", abstract: said(Words.Help.measureCancel))

  @OptionGroup var matter: MeasureQuestionOptions
  var session: SessionOptions { matter.question.session }

  @Option(help: ArgumentHelp(said(Words.Help.reason), valueName: "text"))
  var reason: String?

  func run() throws { try matter.put(.cancel, reason: reason) }
}

/// What a question about a measure needs to know.
struct MeasureQuestionOptions: ParsableArguments {
  @Argument(help: ArgumentHelp(said(Words.Help.number), valueName: "number"))
  var number: String

  @OptionGroup var plan: PlanOptions
  @OptionGroup var question: QuestionOptions

  /// Puts the question.
  ///
  /// - Parameters:
  ///   - action: What would be done to the measure.
  ///   - reason: Why.
  /// - Throws: As ``QuestionOptions/put(_:in:_:reason:)`` does.
  func put(_ action: MeasureAction, reason: String? = nil) throws {
    try question.put(.measure(number), in: plan.choice, action.rawValue, reason: reason)
  }
}

/// Puts the question whether an amendment is agreed.
struct AmendmentAgree: SessionCommand {
  static let configuration = CommandConfiguration(commandName: "agree", abstract: said(Words.Help.amendmentAgree))

  @Argument(help: ArgumentHelp(said(Words.Help.amendmentNumber), valueName: "number"))
  var number: Int

  @OptionGroup var agreement: ProtocolOption
  @OptionGroup var question: QuestionOptions
  var session: SessionOptions { question.session }

  func run() throws {
    let choice = PlanChoice(protocolCode: agreement.protocolCode, planCode: nil)
    try question.put(.amendment(number), in: choice, AmendmentAction.agree.rawValue)
  }
}

/// Puts the question whether the protocol is ended.
struct ProtocolEnd: SessionCommand {
  static let configuration = CommandConfiguration(commandName: "end", abstract: said(Words.Help.protocolEnd))

  @Option(help: ArgumentHelp(said(Words.Help.reason), valueName: "text"))
  var reason: String?

  @OptionGroup var agreement: ProtocolOption
  @OptionGroup var question: QuestionOptions
  var session: SessionOptions { question.session }

  func run() throws {
    let choice = PlanChoice(protocolCode: agreement.protocolCode, planCode: nil)
    try question.put(.agreement, in: choice, ProtocolAction.end.rawValue, reason: reason)
  }
}
