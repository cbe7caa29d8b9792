import ArgumentParser
import Console
import Cooperation
import Correspondence
import Logging
import Register
import Wording

/// One turn of the daemon, as cron or a timer starts it: silent when all went well, one line and a code when not.
struct TickCommand: SessionCommand {
  static let configuration = CommandConfiguration(commandName: "tick", abstract: said(Words.Help.tick))

  @Option(name: .customLong("as-of"), help: ArgumentHelp(said(Words.Help.tickAsOf), valueName: "time"))
  var asOf: String?

  @OptionGroup var options: TurnOptions

  @Flag(help: ArgumentHelp(said(Words.Help.verbose)))
  var verbose = false

  @Flag(name: .customLong("dry-run"), help: ArgumentHelp(said(Words.Help.tickDryRun)))
  var isDryRun = false

  @OptionGroup var session: SessionOptions

  func run() throws {
    if isDryRun { return try rehearse() }
    let level: Logger.Level = verbose ? .info : .warning
    LoggingSystem.bootstrap { label in LogfmtHandler(label: label, logLevel: level) }
    let turn = try Turn(options, on: session.parameters, asOf: moment())
    let (complaints, exit) = try turn.take()
    // Cron mails what is said, and one line is enough to tell that something is wrong; the log says what.
    guard complaints.isEmpty else { throw Failure(exit, .joined(complaints, separator: " ")) }
  }

  /// Shows each letter that would be written, its text whole: every line says why it is there.
  private func rehearse() throws {
    let letterhead = try options.letterhead()
    let moment = try moment()
    let (shown, clock) = try session.register().previewDigests(
      asOf: moment, witness: Host.clock, onlyLogin: options.only
    ) { collected in
      let preview = letterhead.preview(of: collected.digest)
      Output.line("\(collected.digest.recipient.login) · \(collected.digest.date) · \(preview.subject)")
      Output.line()
      Output.text(preview.text)
    }
    Output.say(Words.Tick.rehearsed(shown))
    // Whoever tells a moment asks what there would be then, whatever the clock says.
    if moment == nil, let complaint = clock.complaint { throw Failure(clock.exit, complaint) }
  }

  private func moment() throws(Failure) -> Moment? {
    guard let asOf else { return nil }
    guard let moment = Moment(asOf) else { throw Failure(.value, Words.Value.notAMoment(asOf, option: "--as-of")) }
    return moment
  }
}
