import ArgumentParser
import CivilTime
import Console
import Cooperation
import Register
import Wording

/// Shows what waits for the person who asks: the questions that want her ballot, and the measures that she may move on,
/// the most pressing first.
struct Waiting: PlanQuestionCommand {
  static let configuration = CommandConfiguration(commandName: "waiting", abstract: said(Words.Help.waiting))

  @OptionGroup var question: PlanQuestion

  func run() throws {
    let asOf = try question.day.day()
    let register = try session.register()
    let measures = try register.measures(question.plan.choice, in: session.language, asOf: asOf)
    let questions = try register.decisions(
      of: question.plan.protocolCode, in: session.language, withSettled: false, waitingOnly: true)
    if !questions.isEmpty {
      Output.paragraph(Words.Decision.wait(questions.count))
      Output.line()
      questions.table().print()
      Output.line()
    }
    let waiting =
      measures
      .filter { !$0.state.isFinal && !$0.allowed.isEmpty }
      .sorted { ($0.due?.dayNumber ?? .max) < ($1.due?.dayNumber ?? .max) }
    guard !waiting.isEmpty else {
      if questions.isEmpty { Output.paragraph(Words.Measure.nothingWaits) }
      return
    }
    Output.paragraph(Words.Measure.waits(waiting.count))
    Output.line()
    var table = Table([
      Table.Column(said(Words.Heading.due)), Table.Column(said(Words.Heading.number)),
      Table.Column(said(Words.Heading.measure), isWrapped: true), Table.Column(said(Words.Heading.state)),
      Table.Column(said(Words.Heading.next)),
    ])
    for measure in waiting {
      table.add([
        measure.due?.description ?? "–", measure.number, measure.title, said(measure.standing),
        measure.allowed.map { said($0.phrase) }.joined(separator: ", "),
      ])
    }
    table.print()
  }
}
