import ArgumentParser
import Console
import Cooperation
import Register
import Wording

/// Records that work on a measure has begun.
struct MeasureStart: SessionCommand {
  static let configuration = CommandConfiguration(commandName: "start", abstract: said(Words.Help.measureStart))

  @OptionGroup var move: MoveOptions
  var session: SessionOptions { move.session }

  func run() throws { try move.make(.start) }
}

/// Records that a measure is done, and what came of it.
struct MeasureFinish: SessionCommand {
  static let configuration = CommandConfiguration(commandName: "finish", abstract: said(Words.Help.measureFinish))

  @OptionGroup var move: MoveOptions
  var session: SessionOptions { move.session }

  @Option(help: ArgumentHelp(said(Words.Help.outcome), valueName: "text"))
  var outcome: String?

  func run() throws { try move.make(.finish, account: outcome) }
}

/// What every move of a measure needs to know.
struct MoveOptions: ParsableArguments {
  @Argument(help: ArgumentHelp(said(Words.Help.number), valueName: "number"))
  var number: String

  @OptionGroup var plan: PlanOptions
  @OptionGroup var session: SessionOptions

  /// Asks the register for a move and says what came of it.
  ///
  /// - Parameters:
  ///   - action: What to do.
  ///   - account: The reason or the outcome, where the move wants one.
  /// - Throws: ``RegisterError``; refused with the rule that stands in the way.
  func make(_ action: MeasureAction, account: String? = nil) throws(RegisterError) {
    let moved = try session.register().move(measure: number, in: plan.choice, action, account: account)
    Output.say(Words.Measure.moved(number: number, to: moved.state, at: moved.at))
  }
}
