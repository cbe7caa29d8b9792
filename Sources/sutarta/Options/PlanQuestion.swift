import ArgumentParser
import Console
import Register

/// A question about the measures of a plan: which plan is meant, by what day it is judged, and how to ask.
struct PlanQuestion: ParsableArguments {
  @OptionGroup var plan: PlanOptions
  @OptionGroup var day: DayOption
  @OptionGroup var session: SessionOptions

  /// Asks for the measures.
  ///
  /// - Returns: The measures in the plan's order.
  /// - Throws: ``Failure`` for a day that is none, before the register is asked; ``RegisterError`` when it refuses.
  func measures() throws -> [MeasureLine] {
    let asOf = try day.day()
    return try session.register().measures(plan.choice, in: session.language, asOf: asOf)
  }
}

/// A command that asks about the measures of a plan.
protocol PlanQuestionCommand: SessionCommand {
  /// What it asks.
  var question: PlanQuestion { get }
}

extension PlanQuestionCommand {
  var session: SessionOptions { question.session }
}
