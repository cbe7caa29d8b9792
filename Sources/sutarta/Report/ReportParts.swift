import ArgumentParser
import Console
import Register
import Wording

/// Shows what is done by direction.
struct ReportDirections: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "directions", abstract: said(Words.Help.reportDirections))

  @OptionGroup var report: PlanReport
  var session: SessionOptions { report.session }

  func run() throws { try report.show(.direction, under: said(Words.Heading.direction)) }
}

/// Shows what each association promised, and what it kept.
struct ReportAssociations: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "associations", abstract: said(Words.Help.reportAssociations))

  @OptionGroup var report: PlanReport
  var session: SessionOptions { report.session }

  func run() throws { try report.show(.association, under: said(Words.Heading.association)) }
}

/// Shows what is done by the quarter in which its time is over.
struct ReportQuarters: ReportingCommand {
  static let configuration = CommandConfiguration(commandName: "quarters", abstract: said(Words.Help.reportQuarters))

  @OptionGroup var report: PlanReport
  var session: SessionOptions { report.session }

  func run() throws { try report.show(.quarter, under: said(Words.ReportHeading.quarter)) }
}

extension PlanReport {
  /// Shows what has become of a plan's measures, a row for each part.
  ///
  /// - Parameters:
  ///   - part: By what they are counted.
  ///   - heading: What stands above the parts.
  /// - Throws: ``RegisterError``; refused where there is no such plan.
  func show(_ part: MeasureCounts.Part, under heading: String) throws {
    let register = try register()
    let rows = try register.counts(plan.choice, by: part, in: session.language)
    if format.takes(RawTable(rows, by: part)) { return }
    guard try countedHead(register) else { return }
    guard !rows.isEmpty else { return Output.paragraph(Words.Report.noMeasures) }
    let outcomes = rows.outcomes
    let isShared = part == .association
    let columns =
      [heading] + [said(Words.ReportHeading.planned)]
      + (isShared ? [said(Words.ReportHeading.led), said(Words.ReportHeading.partnered)] : [])
      + outcomes.map { said($0.heading) } + [""]
      + [said(isShared ? Words.ReportHeading.kept : Words.ReportHeading.onTimeRate)]
    var table = Table(columns.enumerated().map { Table.Column($1, isWrapped: $0 == 0) })
    for row in rows {
      table.add(
        [row.name(as: part), "\(row.planned)"] + (isShared ? ["\(row.led)", "\(row.partnered)"] : [])
          + outcomes.map { "\(row.count($0))" } + [row.bar]
          + [(isShared ? row.keptRate : row.onTimeRate).asPercent])
    }
    table.print()
    rows.sayLegend()
  }
}
