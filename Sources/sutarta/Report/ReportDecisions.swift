import ArgumentParser
import Console
import Register
import Wording

/// Shows what the parties decided, and how long it took.
struct ReportDecisions: ReportingCommand {
  static let configuration = CommandConfiguration(commandName: "decisions", abstract: said(Words.Help.reportDecisions))

  @OptionGroup var report: ProtocolReport
  var session: SessionOptions { report.session }

  func run() throws {
    let register = try report.register()
    let rows = try register.decisionCounts(of: report.agreement.protocolCode)
    if report.format.takes(RawTable(rows)) { return }
    guard try report.head(register) else { return }
    guard !rows.isEmpty else { return Output.paragraph(Words.Report.noDecisions) }
    var table = Table([
      Table.Column(said(Words.ReportHeading.year)), Table.Column(said(Words.ReportHeading.about)),
      Table.Column(said(Words.ReportHeading.opened)), Table.Column(said(Words.ReportHeading.carried)),
      Table.Column(said(Words.ReportHeading.failed)), Table.Column(said(Words.ReportHeading.withdrawn)),
      Table.Column(said(Words.ReportHeading.open)), Table.Column(said(Words.ReportHeading.meanDays)),
      Table.Column(said(Words.ReportHeading.medianDays)),
    ])
    for row in rows {
      table.add([
        "\(row.year)", said(Words.Report.about(row.about)), "\(row.opened)", "\(row.carried)", "\(row.failed)",
        "\(row.withdrawn)", "\(row.open)", row.meanHours.hoursAsDays, row.medianHours.hoursAsDays,
      ])
    }
    table.print()
  }
}

/// Shows how each association votes and attends.
struct ReportParticipation: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "participation", abstract: said(Words.Help.reportParticipation))

  @OptionGroup var report: ProtocolReport
  var session: SessionOptions { report.session }

  func run() throws {
    let register = try report.register()
    let rows = try register.participation(in: report.agreement.protocolCode)
    if report.format.takes(RawTable(rows)) { return }
    guard try report.head(register) else { return }
    guard !rows.isEmpty else { return Output.paragraph(Words.Report.noParticipation) }
    var table = Table([
      Table.Column(said(Words.ReportHeading.year)), Table.Column(said(Words.Heading.association)),
      Table.Column(said(Words.ReportHeading.votes)), Table.Column(""),
      Table.Column(said(Words.ReportHeading.consents)), Table.Column(said(Words.ReportHeading.objections)),
      Table.Column(said(Words.ReportHeading.abstentions)), Table.Column(said(Words.ReportHeading.medianDays)),
      Table.Column(said(Words.ReportHeading.meetings)),
    ])
    for row in rows {
      table.add([
        "\(row.year)", row.association, "\(row.cast)/\(row.eligible)",
        row.castRate.map { Bar.drawn($0.value, width: 10) } ?? "", "\(row.consents)", "\(row.objections)",
        "\(row.abstentions)", row.medianHours.hoursAsDays, "\(row.attended)/\(row.meetings)",
      ])
    }
    table.print()
  }
}

extension ProtocolReport {
  /// Says what stands above the report, and how old its figures are.
  ///
  /// - Parameter register: The register.
  /// - Returns: Whether anything has been counted.
  /// - Throws: ``RegisterError``; refused where there is no such protocol.
  func head(_ register: borrowing Register) throws(RegisterError) -> Bool {
    Output.paragraph(try register.agreement(agreement.protocolCode, in: session.language).title)
    return try ReportAge.told(register, agreement.protocolCode)
  }
}
