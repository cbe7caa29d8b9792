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

/// Takes a proposal back.
struct MeasureWithdraw: SessionCommand {
  static let configuration = CommandConfiguration(commandName: "withdraw", abstract: said(Words.Help.measureWithdraw))

  @OptionGroup var move: MoveOptions
  var session: SessionOptions { move.session }

  @Option(help: ArgumentHelp(said(Words.Help.reason), valueName: "text"))
  var reason: String?

  func run() throws { try move.make(.withdraw, account: reason) }
}

/// Takes up again what was finished too early.
struct MeasureReopen: SessionCommand {
  static let configuration = CommandConfiguration(commandName: "reopen", abstract: said(Words.Help.measureReopen))

  @OptionGroup var move: MoveOptions
  var session: SessionOptions { move.session }

  @Option(help: ArgumentHelp(said(Words.Help.reason), valueName: "text"))
  var reason: String?

  func run() throws { try move.make(.reopen, account: reason) }
}

/// Takes the person's own last move back.
struct MeasureUndo: SessionCommand {
  static let configuration = CommandConfiguration(commandName: "undo", abstract: said(Words.Help.measureUndo))

  @OptionGroup var move: MoveOptions
  var session: SessionOptions { move.session }

  func run() throws {
    let moved = try session.register().undo(measure: move.number, in: move.plan.choice)
    Output.say(Words.Measure.moved(number: move.number, to: moved.state, at: moved.at))
  }
}

/// Reports how far a measure has come.
struct MeasureProgress: SessionCommand {
  static let configuration = CommandConfiguration(commandName: "progress", abstract: said(Words.Help.measureProgress))

  @OptionGroup var move: MoveOptions
  var session: SessionOptions { move.session }

  @Option(help: ArgumentHelp(said(Words.Help.percent), valueName: "0–100"))
  var percent: Int

  @Option(help: ArgumentHelp(said(Words.Help.note), valueName: "text"))
  var note: String?

  func run() throws {
    let moved = try session.register().report(
      measure: move.number, in: move.plan.choice, percent: percent, note: note)
    Output.say(Words.Measure.reported(number: move.number, percent: percent, at: moved.at))
  }
}

/// Writes a remark on a measure.
struct MeasureNote: SessionCommand {
  static let configuration = CommandConfiguration(commandName: "note", abstract: said(Words.Help.measureNote))

  @OptionGroup var move: MoveOptions
  var session: SessionOptions { move.session }

  @Option(help: ArgumentHelp(said(Words.Help.note), valueName: "text"))
  var note: String

  func run() throws {
    let moved = try session.register().annotate(measure: move.number, in: move.plan.choice, note)
    Output.say(Words.Measure.moved(number: move.number, to: moved.state, at: moved.at))
  }
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
