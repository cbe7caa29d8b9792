import ArgumentParser
import Console
import Register
import Wording

/// Shows what of a plan is done, in all and by whatever it is counted.
struct ReportProgress: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "progress", abstract: said(Words.Help.reportProgress),
    discussion: said(Words.Help.reportProgressRaw))

  @OptionGroup var report: PlanReport
  var session: SessionOptions { report.session }

  func run() throws {
    let register = try report.register()
    let plan = try register.counts(report.plan.choice, by: .plan, in: session.language)
    if report.format.takes(RawTable(plan, by: .plan)) { return }
    guard try report.countedHead(register) else { return }
    guard let all = plan.first else { return Output.say(Words.Report.noMeasures) }
    Output.say(Words.Report.tally(of: MeasureCounts.outcomes.map { ($0, all.count($0)) }))
    Output.line(all.bar)
    Output.line()
    var table = Table([
      Table.Column("", isWrapped: true), Table.Column(said(Words.ReportHeading.planned)), Table.Column(""),
      Table.Column(said(Words.ReportHeading.doneRate)), Table.Column(said(Words.ReportHeading.onTimeRate)),
      Table.Column(said(Words.ReportHeading.progress)),
    ])
    let sections = [
      (MeasureCounts.Part.direction, Words.ReportHeading.directions),
      (.association, Words.ReportHeading.associations), (.quarter, Words.ReportHeading.quarters),
    ]
    for (part, heading) in sections {
      table.add(section: said(heading))
      for counts in try register.counts(report.plan.choice, by: part, in: session.language) {
        table.add([
          counts.name(as: part), "\(counts.planned)", counts.bar, counts.doneRate.asPercent,
          counts.onTimeRate.asPercent, counts.progress.rounded,
        ])
      }
    }
    table.print()
    plan.sayLegend()
  }
}
