import ArgumentParser
import CivilTime
import Console
import Cooperation
import Register
import Wording

/// Shows a plan as it was at the end of a day, or would be.
struct ReportAsOf: ReportingCommand {
  static let configuration = CommandConfiguration(commandName: "as-of", abstract: said(Words.Help.reportAsOf))

  @Argument(help: ArgumentHelp(said(Words.Help.reportDay), valueName: "date"))
  var day: String

  @OptionGroup var report: PlanReport
  var session: SessionOptions { report.session }

  func run() throws {
    let day = try CivilDate.said(day, as: "<date>")
    let register = try report.register()
    let rows = try register.measures(report.plan.choice, atTheEndOf: day, in: session.language)
    if report.format.takes(RawTable(rows)) { return }
    let heading = try report.head(register)
    Output.paragraph(Words.Report.asItStands(on: day, today: heading.today))
    Output.line()
    guard !rows.isEmpty else {
      return Output.paragraph(day < heading.today ? Words.Report.nothingThen : Words.Report.nothingYet)
    }
    var table = Table([
      Table.Column(said(Words.Heading.number)), Table.Column(said(Words.Heading.measure), isWrapped: true),
      Table.Column(said(Words.Heading.lead)), Table.Column(said(Words.Heading.term), isWrapped: true),
      Table.Column(said(Words.ReportHeading.outcome)),
      Table.Column(said(Words.ReportHeading.progress)),
    ])
    for row in rows {
      table.add([
        row.number, row.title, row.lead ?? said(Words.Plan.together), row.term,
        said(row.outcome.phrase), row.progress.map { "\($0)" } ?? "–",
      ])
    }
    table.print()
    Output.line()
    let whole = rows.filter { $0.parent == nil }
    Output.paragraph(
      Words.Report.tally(
        of: MeasureOutcome.allCases.map { outcome in
          (outcome, whole.filter { $0.outcome == outcome }.count)
        }))
  }
}

/// Shows what changed in a plan within some days.
struct ReportChanges: ReportingCommand {
  static let configuration = CommandConfiguration(commandName: "changes", abstract: said(Words.Help.reportChanges))

  @Option(help: ArgumentHelp(said(Words.Help.reportFrom), valueName: "date"))
  var from: String

  @Option(help: ArgumentHelp(said(Words.Help.reportTo), valueName: "date"))
  var to: String?

  @OptionGroup var report: PlanReport
  var session: SessionOptions { report.session }

  func run() throws {
    let first = try CivilDate.said(from, as: "--from")
    let last: CivilDate? = try CivilDate.said(to, as: "--to")
    if let last, last < first { throw Failure(.value, Words.Report.backwards(first, last)) }
    let register = try report.register()
    let rows = try register.changes(in: report.plan.choice, from: first, through: last, language: session.language)
    if report.format.takes(RawTable(rows)) { return }
    try report.head(register)
    Output.line()
    // Of a new measure its title says enough.
    let shown = rows.filter { !$0.isNew || $0.field == "titles" }
    guard !shown.isEmpty else { return Output.paragraph(Words.Report.noChanges) }
    var table = Table([
      Table.Column(said(Words.Heading.number)), Table.Column(said(Words.Heading.field)),
      Table.Column(said(Words.Heading.before), isWrapped: true),
      Table.Column(said(Words.ReportHeading.after), isWrapped: true),
    ])
    for row in shown {
      table.add([
        row.number, said(FieldWords.name(row.isNew ? "measure" : row.field)), row.shown(row.beforeText),
        row.shown(row.afterText),
      ])
    }
    table.print()
  }
}

extension PlanChange {
  /// A value as people read it.
  fileprivate func shown(_ text: String?) -> String {
    guard let text, !text.isEmpty else { return "–" }
    return field == "state" ? MeasureState(rawValue: text).map { said($0.phrase) } ?? text : text
  }
}
