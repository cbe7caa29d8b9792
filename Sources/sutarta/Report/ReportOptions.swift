import ArgumentParser
import Console
import Register
import Wording

/// How a report is written: for people, or for a script.
struct ReportFormat: ParsableArguments {
  @Flag(help: ArgumentHelp(said(Words.Help.asCSV)))
  var csv = false

  @Flag(help: ArgumentHelp(said(Words.Help.asJSON)))
  var json = false

  /// Writes a report for a script, where one asked for it.
  ///
  /// - Parameter raw: The report.
  /// - Returns: Whether it was written.
  func takes(_ raw: @autoclosure () -> RawTable) -> Bool {
    if isRaw { write(raw()) }
    return isRaw
  }

  /// Whether a script asked.
  var isRaw: Bool { csv || json }

  /// Writes a report as the script asked for it.
  ///
  /// - Parameter raw: The report.
  func write(_ raw: RawTable) { Output.text(csv ? raw.csv : raw.json) }

  /// Opens the register.
  ///
  /// - Parameter session: The way to it.
  /// - Returns: The register.
  /// - Throws: ``Failure`` where two ways of writing were asked for; ``RegisterError`` when there is no way to it.
  func register(_ session: SessionOptions) throws -> Register {
    if csv && json { throw Failure(.usage, Words.Report.oneFormat) }
    return try session.register()
  }
}

/// A report on a plan: which one, how it is written, and how to ask.
struct PlanReport: ParsableArguments {
  @OptionGroup var plan: PlanOptions
  @OptionGroup var format: ReportFormat
  @OptionGroup var session: SessionOptions

  /// Opens the register.
  ///
  /// - Returns: The register.
  /// - Throws: ``Failure`` where two ways of writing were asked for; ``RegisterError`` when there is no way to it.
  func register() throws -> Register { try format.register(session) }

  /// Says what stands above the report.
  ///
  /// - Parameter register: The register.
  /// - Returns: What was said, and the day it is.
  /// - Throws: ``RegisterError``; refused where there is no such plan.
  @discardableResult
  func head(_ register: borrowing Register) throws(RegisterError) -> PlanHeading {
    let heading = try register.planHeading(plan.choice, in: session.language)
    Output.paragraph(heading.protocolTitle)
    Output.paragraph(Words.Plan.heading(heading.title, heading.period, heading.state))
    return heading
  }

  /// Says what stands above a report of summaries, and how old they are: as old as the last tick.
  ///
  /// - Parameter register: The register.
  /// - Returns: Whether there is anything to show: no summary before a tick has counted.
  /// - Throws: ``RegisterError``; refused where there is no such plan.
  func countedHead(_ register: borrowing Register) throws(RegisterError) -> Bool {
    try head(register)
    return try ReportAge.told(register, plan.protocolCode)
  }
}

/// A report on a protocol: which one, how it is written, and how to ask.
struct ProtocolReport: ParsableArguments {
  @OptionGroup var agreement: ProtocolOption
  @OptionGroup var format: ReportFormat
  @OptionGroup var session: SessionOptions

  /// Opens the register.
  ///
  /// - Returns: The register.
  /// - Throws: ``Failure`` where two ways of writing were asked for; ``RegisterError`` when there is no way to it.
  func register() throws -> Register { try format.register(session) }
}

/// How old summaries are.
enum ReportAge {
  /// Says for which day the summaries of a protocol were counted.
  ///
  /// - Parameters:
  ///   - register: The register.
  ///   - protocolCode: The protocol's code; `nil` for the only one that the person sees.
  /// - Returns: Whether they were ever.
  /// - Throws: ``RegisterError``; refused where there is no such protocol.
  static func told(_ register: borrowing Register, _ protocolCode: String?) throws(RegisterError) -> Bool {
    let counted = try register.counted(protocolCode)
    guard let day = counted.day, let at = counted.at else {
      Output.paragraph(Words.Report.neverCounted)
      return false
    }
    Output.paragraph(Words.Report.counted(for: day, at: at))
    Output.line()
    return true
  }
}
