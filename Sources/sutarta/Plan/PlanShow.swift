import ArgumentParser
import Console
import Cooperation
import Register
import Wording

/// Shows a plan as its secretary would type it: directions as headings, measures in their order.
struct PlanShow: PlanQuestionCommand {
  static let configuration = CommandConfiguration(commandName: "show", abstract: said(Words.Help.planShow))

  @OptionGroup var question: PlanQuestion

  func run() throws {
    let asOf = try question.day.day()
    let register = try session.register()
    let heading = try register.planHeading(question.plan.choice, in: session.language)
    let measures = try register.measures(heading.choice, in: session.language, asOf: asOf)
    Output.paragraph(heading.protocolTitle)
    Output.paragraph(Words.Plan.heading(heading.title, heading.period, heading.state))
    if let agreement = heading.agreement {
      Output.paragraph(Words.Plan.agreed(on: agreement.on, minutes: agreement.minutes))
    }
    Output.line()
    var table = Table([
      Table.Column(said(Words.Heading.number)), Table.Column(said(Words.Heading.measure), isWrapped: true),
      Table.Column(said(Words.Heading.lead)), Table.Column(said(Words.Heading.partners), isWrapped: true),
      Table.Column(said(Words.Heading.term), isWrapped: true), Table.Column(said(Words.Heading.state)),
    ])
    var direction: String?
    for measure in measures {
      if measure.direction != direction {
        direction = measure.direction
        table.add(section: "\(measure.direction). \(measure.directionTitle)")
      }
      table.add([
        measure.number, measure.title, measure.lead ?? said(Words.Plan.together), measure.partnersInOrder, measure.term,
        said(measure.standing),
      ])
    }
    table.print()
    Output.line()
    Output.paragraph(Words.Plan.tally(of: measures.filter { $0.parent == nil }.map(\.state)))
  }
}
