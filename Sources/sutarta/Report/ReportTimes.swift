import ArgumentParser
import Console
import Register
import Wording

/// Shows how long measures stay in each state.
struct ReportTimes: ReportingCommand {
  static let configuration = CommandConfiguration(commandName: "times", abstract: said(Words.Help.reportTimes))

  @OptionGroup var report: PlanReport
  var session: SessionOptions { report.session }

  func run() throws {
    let register = try report.register()
    let rows = try register.stayTimes(report.plan.choice)
    if report.format.takes(RawTable(rows)) { return }
    guard try report.countedHead(register) else { return }
    guard !rows.isEmpty else { return Output.paragraph(Words.Report.nothingThen) }
    let longest = rows.compactMap { $0.medianDays?.value }.max() ?? 0
    var table = Table([
      Table.Column(said(Words.Heading.state)), Table.Column(said(Words.ReportHeading.stays)),
      Table.Column(said(Words.ReportHeading.now)), Table.Column(said(Words.ReportHeading.meanDays)),
      Table.Column(said(Words.ReportHeading.medianDays)), Table.Column(""),
    ])
    for row in rows {
      table.add([
        said(row.state.phrase), "\(row.stays)", "\(row.openStays)", row.meanDays.asDays, row.medianDays.asDays,
        row.medianDays.map { Bar.drawn(longest > 0 ? $0.value / longest : 0, width: 24) } ?? "",
      ])
    }
    table.print()
  }
}

/// Shows what of a plan went on into the next one.
struct ReportCarryOver: ReportingCommand {
  static let configuration = CommandConfiguration(commandName: "carry-over", abstract: said(Words.Help.reportCarryOver))

  @OptionGroup var report: PlanReport
  var session: SessionOptions { report.session }

  func run() throws {
    let register = try report.register()
    let rows = try register.carriedMeasures(report.plan.choice, in: session.language)
    if report.format.takes(RawTable(rows)) { return }
    try report.head(register)
    Output.line()
    guard !rows.isEmpty else { return Output.paragraph(Words.Report.noCarryOver) }
    var table = Table([
      Table.Column(said(Words.Heading.number)), Table.Column(said(Words.Heading.measure), isWrapped: true),
      Table.Column(said(Words.ReportHeading.answer)), Table.Column(said(Words.ReportHeading.nextPlan)),
    ])
    for row in rows {
      table.add([
        row.number, row.title, said(row.answer.phrase), row.nextNumber.map { "\(row.nextPlan): \($0)" } ?? "–",
      ])
    }
    table.print()
    guard let plan = try register.counts(report.plan.choice, by: .plan, in: session.language).first,
      plan.carryOverRate != nil
    else { return }
    Output.line()
    Output.paragraph(
      Words.Report.carriedOver(plan.carriedOver, outOf: plan.planned, rate: plan.carryOverRate.asPercent))
  }
}
