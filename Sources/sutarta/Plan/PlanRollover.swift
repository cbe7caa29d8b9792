import ArgumentParser
import CivilTime
import Console
import Cooperation
import Register
import Wording

/// Proposes the next plan from this one: each measure is carried, renewed or dropped.
struct PlanRollover: SessionCommand {
  static let configuration = CommandConfiguration(commandName: "rollover", abstract: said(Words.Help.planRollover))

  @Argument(help: ArgumentHelp(said(Words.Help.newPlanCode), valueName: "code"))
  var code: String

  @Option(help: ArgumentHelp(said(Words.Help.answers), valueName: "number=answer"))
  var answer: [String] = []

  @OptionGroup var period: PeriodOptions
  @OptionGroup var titles: TitleOptions
  @OptionGroup var plan: PlanOptions
  @OptionGroup var session: SessionOptions

  func run() throws {
    let days = try period.interval()
    let register = try session.register()
    let heading = try register.planHeading(plan.choice, in: session.language)
    let measures = try register.measures(heading.choice, in: session.language, asOf: nil)
    let answers = try answer.map { text throws(Failure) in
      try MeasureAnswer(said: text, of: measures, for: days, deadlines: heading.deadlines)
    }
    let moved = try register.rollOver(
      heading.choice, to: code, titles: try titles.needed(), period: days,
      answers: answers + measures.redated(besides: answers, for: days, deadlines: heading.deadlines))
    Output.say(Words.Plan.moved(to: moved.state, at: moved.at))
  }
}

extension MeasureAnswer {
  /// Reads an answer as it was said: `3=renewed`, `5=dropped:no money`.
  ///
  /// - Parameters:
  ///   - text: What was said.
  ///   - measures: The measures of the plan that ends.
  ///   - period: The days of the next plan, in which the term is read anew.
  ///   - deadlines: How the protocol reads the end of a term.
  /// - Throws: ``Failure`` for a text that is no answer.
  init(said text: String, of measures: [MeasureLine], for period: CivilInterval, deadlines: DeadlineRule)
    throws(Failure)
  {
    let sides = text.split(separator: "=", maxSplits: 1).map(String.init)
    let parts = sides.count == 2 ? sides[1].split(separator: ":", maxSplits: 1).map(String.init) : []
    guard let word = parts.first, let answer = Answer(rawValue: word) else {
      throw Failure(.value, Words.Value.notAnAnswer(text))
    }
    let phrase = measures.first { $0.number == sides[0] }?.term
    // A term that the next plan cannot have — an autumn that is over — becomes the plan's own period.
    let term = answer == .dropped ? nil : phrase.flatMap { try? Term(parsing: $0, period: period) }
    self.init(
      number: sides[0], answer: answer, reason: parts.dropFirst().first, term: term,
      due: term.flatMap(deadlines.due))
  }
}

extension [MeasureLine] {
  /// Re-dates the sub-activities that go with the measure that they are part of.
  ///
  /// - Parameters:
  ///   - answers: What was answered.
  ///   - period: The days of the next plan.
  ///   - deadlines: How the protocol reads the end of a term.
  /// - Returns: An answer for each sub-activity whose measure goes on, with its own term.
  fileprivate func redated(
    besides answers: [MeasureAnswer], for period: CivilInterval, deadlines: DeadlineRule
  ) -> [MeasureAnswer] {
    var known: [String: MeasureAnswer.Answer] = [:]
    for answer in answers { known[answer.number] = answer.answer }
    var more: [MeasureAnswer] = []
    for measure in self where known[measure.number] == nil {
      guard let parent = measure.parent, let answer = known[parent], answer != .dropped else { continue }
      // What was done is renewed, what was not is carried.
      let own: MeasureAnswer.Answer = measure.state == .done ? .renewed : .carried
      known[measure.number] = own
      let term = try? Term(parsing: measure.term, period: period)
      more.append(
        MeasureAnswer(number: measure.number, answer: own, reason: nil, term: term, due: term.flatMap(deadlines.due)))
    }
    return more
  }
}
