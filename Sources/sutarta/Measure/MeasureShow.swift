import ArgumentParser
import CivilTime
import Console
import Cooperation
import Register
import Wording

/// Shows one measure: what was agreed, how it stands, what has happened, what may be done.
struct MeasureShow: PlanQuestionCommand {
  static let configuration = CommandConfiguration(commandName: "show", abstract: said(Words.Help.measureShow))

  @Argument(help: ArgumentHelp(said(Words.Help.number), valueName: "number"))
  var number: String

  @OptionGroup var question: PlanQuestion

  func run() throws {
    let asOf = try question.day.day()
    let register = try session.register()
    let measures = try register.measures(question.plan.choice, in: session.language, asOf: asOf)
    let history = try register.history(question.plan.choice, measure: number, limit: 20)
    // History refuses a measure that does not exist, so the list holds this one.
    guard let measure = measures.first(where: { $0.number == number }) else { return }
    Output.paragraph("\(measure.number). \(measure.title)")
    fact(Words.Heading.direction, "\(measure.direction). \(measure.directionTitle)")
    fact(Words.Heading.lead, measure.lead ?? said(Words.Plan.together))
    if !measure.partners.isEmpty { fact(Words.Heading.partners, measure.partnersInOrder) }
    fact(Words.Heading.term, measure.term)
    if let due = measure.due { fact(Words.Heading.due, said(Phrase.day(due))) }
    fact(Words.Heading.state, said(measure.standing))
    for part in measures where part.parent == number {
      Output.paragraph("  \(part.number). \(part.title) – \(said(part.standing))")
    }
    Output.line()
    history.table().print()
    guard !measure.allowed.isEmpty else { return }
    Output.line()
    for action in measure.allowed { Output.line(Words.Measure.command(action, number: number)) }
  }

  private func fact(_ name: Phrase, _ value: String) { Output.paragraph("\(said(name)): \(value)") }
}
