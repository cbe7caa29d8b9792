import ArgumentParser
import Console
import Correspondence
import Logging
import Register
import Wording

/// One turn of the daemon, as cron or a timer starts it: silent when all went well, one line and a code when not.
struct TickCommand: SessionCommand {
  static let configuration = CommandConfiguration(commandName: "tick", abstract: said(Words.Help.tick))

  @Option(name: .customLong("as-of"), help: ArgumentHelp(said(Words.Help.tickAsOf), valueName: "time"))
  var asOf: String?

  @Option(help: ArgumentHelp(said(Words.Help.maildir), valueName: "folder"))
  var maildir: String

  @Option(help: ArgumentHelp(said(Words.Help.sender), valueName: "address"))
  var sender = "sutarta@localhost"

  @Flag(help: ArgumentHelp(said(Words.Help.verbose)))
  var verbose = false

  @OptionGroup var session: SessionOptions

  func run() throws {
    let (moment, letterhead) = (try moment(), try letterhead())
    let level: Logger.Level = verbose ? .info : .warning
    LoggingSystem.bootstrap { label in LogfmtHandler(label: label, logLevel: level) }
    let tick = Tick(
      register: try session.register(), moment: moment, maildir: maildir,
      letterhead: letterhead)
    let tally = try tick.run()
    var complaints: [Phrase] = []
    if tally.unwritten > 0 { complaints.append(Words.Tick.unwritten(tally.unwritten)) }
    if tally.failed > 0 { complaints.append(Words.Tick.undelivered(tally.failed)) }
    if let blocked = tally.blocked { complaints.append(Words.Tick.blocked("\(blocked)")) }
    guard complaints.isEmpty else { throw Failure(.tryAgain, complaints) }
  }

  private func letterhead() throws(Failure) -> Letterhead {
    do throws(CompositionError) {
      return try Letterhead(sender: Mail.Mailbox(name: "Sutarta", address: sender))
    } catch {
      throw Failure(.value, Words.Value.notAnAddress(sender, option: "--sender"))
    }
  }

  private func moment() throws(Failure) -> Moment? {
    guard let asOf else { return nil }
    guard let moment = Moment(asOf) else { throw Failure(.value, Words.Value.notAMoment(asOf, option: "--as-of")) }
    return moment
  }
}
