import ArgumentParser
import CivilTime
import Console
import Cooperation
import Register
import Wording

/// Lists measures, all or some of them.
struct MeasureList: PlanQuestionCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: said(Words.Help.measureList))

  @Option(name: .customLong("state"), help: ArgumentHelp(said(Words.Help.stateFilter), valueName: "state"))
  var stateName: String?

  @Option(help: ArgumentHelp(said(Words.Help.associationFilter), valueName: "code"))
  var association: String?

  @Flag(help: ArgumentHelp(said(Words.Help.lateFilter)))
  var late = false

  @OptionGroup var question: PlanQuestion

  func run() throws {
    let state = try state()
    let measures = try question.measures().filter {
      (state == nil || $0.state == state) && (!late || $0.isLate) && (association.map($0.concerns) ?? true)
    }
    guard !measures.isEmpty else { return Output.paragraph(Words.Measure.noneSuch) }
    var table = Table([
      Table.Column(said(Words.Heading.number)), Table.Column(said(Words.Heading.measure), isWrapped: true),
      Table.Column(said(Words.Heading.lead)), Table.Column(said(Words.Heading.due)),
      Table.Column(said(Words.Heading.state)), Table.Column(said(Words.Heading.next)),
    ])
    for measure in measures {
      table.add([
        measure.number, measure.title, measure.lead ?? said(Words.Plan.together),
        measure.due?.description ?? "–", said(measure.standing),
        measure.allowed.map { said($0.phrase) }.joined(separator: ", "),
      ])
    }
    table.print()
  }

  /// The state that was asked for, by its name or by the reader's word for it.
  private func state() throws(Failure) -> MeasureState? {
    guard let stateName else { return nil }
    let found = MeasureState.allCases.first { $0.rawValue == stateName || said($0.phrase) == stateName }
    guard let found else { throw Failure(.value, Words.Value.notAState(stateName)) }
    return found
  }
}

extension MeasureLine {
  /// Whether an association leads the measure or shares in it, or all do it together.
  fileprivate func concerns(_ association: String) -> Bool {
    lead == association || partners.contains(association) || (lead == nil && partners.isEmpty)
  }
}
