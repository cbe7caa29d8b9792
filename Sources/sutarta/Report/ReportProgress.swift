import ArgumentParser
import Console
import Register
import Wording

/// Shows what of a plan is done, in all and by whatever it is counted.
struct ReportProgress: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "progress", abstract: said(Words.Help.reportProgress),
    discussion: said(Words.Help.reportProgressRaw))

  @OptionGroup var report: PlanReport
  var session: SessionOptions { report.session }

  /// The parts by which it is counted.
  private var sections: [(part: MeasureCounts.Part, heading: Phrase)] {
    [
      (.direction, Words.ReportHeading.directions), (.association, Words.ReportHeading.associations),
      (.quarter, Words.ReportHeading.quarters),
    ]
  }

  func run() throws {
    let register = try report.register()
    func counts(_ part: MeasureCounts.Part) throws(RegisterError) -> [MeasureCounts] {
      try register.counts(report.plan.choice, by: part, in: session.language)
    }
    let plan = try counts(.plan)
    if report.format.isRaw {
      let parts = try sections.map { ($0.part, try counts($0.part)) }
      return report.format.write(RawTable([(.plan, plan)] + parts))
    }
    guard try report.countedHead(register) else { return }
    guard let all = plan.first else { return Output.paragraph(Words.Report.noMeasures) }
    Output.paragraph(Words.Report.tally(of: MeasureCounts.outcomes.map { ($0, all.count($0)) }))
    Output.line(all.bar)
    Output.line()
    var table = Table([
      Table.Column("", isWrapped: true), Table.Column(said(Words.ReportHeading.planned)), Table.Column(""),
      Table.Column(said(Words.ReportHeading.doneRate)), Table.Column(said(Words.ReportHeading.onTimeRate)),
      Table.Column(said(Words.ReportHeading.progress), isWrapped: true),
    ])
    for (part, heading) in sections {
      table.add(section: said(heading))
      for counts in try counts(part) {
        table.add([
          counts.name(as: part), "\(counts.planned)", counts.bar, counts.doneRate.asPercent,
          counts.onTimeRate.asPercent, counts.progressKnownOf,
        ])
      }
    }
    table.print()
    plan.sayLegend()
  }
}
