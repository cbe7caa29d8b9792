import ArgumentParser
import CivilTime
import Console
import Register
import Wording

/// What becomes of letters, and what may be done about it.
struct AdminMail: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mail", abstract: said(Words.Help.adminMail),
    subcommands: [MailList.self, MailShow.self, MailRetry.self, MailPark.self, MailRelease.self])
}

/// Lists the letters that are not sent, or those of one kind.
struct MailList: SessionCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: said(Words.Help.mailList))

  @Option(help: ArgumentHelp(said(Words.Help.mailOnly), valueName: "waiting|parked|ambiguous|sent"))
  var only: String?

  @Option(help: ArgumentHelp(said(Words.Help.mailCount), valueName: "number"))
  var count = 100

  @OptionGroup var session: SessionOptions

  func run() throws {
    let kinds = ["waiting", "parked", "ambiguous", "sent"]
    if let only, !kinds.contains(only) {
      throw Failure(.value, Words.Value.notOneOf(only, option: "--only", allowed: kinds))
    }
    let register = try session.register()
    let most = max(1, min(count, 10_000))
    // One more than is shown tells whether there are more.
    let letters = try register.mail(only, atMost: most + 1)
    var table = Table([
      Table.Column(said(Words.Mail.id)), Table.Column(said(Words.Mail.date)), Table.Column(said(Words.Mail.recipient)),
      Table.Column(said(Words.Mail.condition)), Table.Column(said(Words.Mail.attempts)),
      Table.Column(said(Words.Mail.ambiguous)), Table.Column(said(Words.Mail.reason), isWrapped: true),
    ])
    for letter in letters.prefix(most) {
      table.add([
        "\(letter.id)", letter.date.description, "\(letter.login) <\(letter.recipient)>",
        said(Words.Mail.condition(letter.condition)), "\(letter.attempts)", "\(letter.ambiguous)",
        letter.reason ?? "",
      ])
    }
    if letters.isEmpty { Output.say(Words.Mail.none) } else { table.print() }
    if letters.count > most { Output.say(Words.Mail.more(than: most)) }
    let suppressed = try register.suppressedAddresses()
    if !suppressed.isEmpty {
      Output.line()
      Output.say(Words.Mail.suppressed)
    }
    for address in suppressed { Output.line("\(address.address) (\(address.since)): \(address.reason)") }
  }
}

/// Shows every attempt to send a letter.
struct MailShow: SessionCommand {
  static let configuration = CommandConfiguration(commandName: "show", abstract: said(Words.Help.mailShow))

  @Argument(help: ArgumentHelp(said(Words.Help.mailID), valueName: "number"))
  var id: Int64

  @OptionGroup var session: SessionOptions

  func run() throws {
    let attempts = try session.register().attempts(toSend: id)
    guard !attempts.isEmpty else { return Output.say(Words.Mail.neverTried(id)) }
    for attempt in attempts {
      let span = attempt.ended.map { "\(attempt.began) – \($0) UTC" } ?? "\(attempt.began) UTC"
      let outcome = said(attempt.outcome.map(Words.Mail.outcome) ?? Words.Mail.goesOn)
      // A program that took it may have said nothing.
      let reason = attempt.reason.flatMap { $0.isEmpty ? nil : " (\($0))" } ?? ""
      Output.line("\(attempt.fence). \(span): \(outcome)\(reason)")
    }
  }
}

/// Has a letter sent at the next tick.
struct MailRetry: SessionCommand {
  static let configuration = CommandConfiguration(commandName: "retry", abstract: said(Words.Help.mailRetry))

  @Argument(help: ArgumentHelp(said(Words.Help.mailID), valueName: "number"))
  var id: Int64

  @OptionGroup var session: SessionOptions

  func run() throws {
    try session.register().retryMail(id)
    Output.say(Words.Mail.willBeRetried(id))
  }
}

/// Parks a letter.
struct MailPark: SessionCommand {
  static let configuration = CommandConfiguration(commandName: "park", abstract: said(Words.Help.mailPark))

  @Argument(help: ArgumentHelp(said(Words.Help.mailID), valueName: "number"))
  var id: Int64

  @Option(help: ArgumentHelp(said(Words.Help.mailReason), valueName: "text"))
  var reason: String

  @OptionGroup var session: SessionOptions

  func run() throws {
    try session.register().parkMail(id, because: reason)
    Output.say(Words.Mail.isParked(id))
  }
}

/// Lets an address take mail again.
struct MailRelease: SessionCommand {
  static let configuration = CommandConfiguration(commandName: "release", abstract: said(Words.Help.mailRelease))

  @Argument(help: ArgumentHelp(said(Words.Help.mailAddress), valueName: "address"))
  var address: String

  @OptionGroup var session: SessionOptions

  func run() throws {
    let was = try session.register().releaseAddress(address)
    Output.say(was ? Words.Mail.released(address) : Words.Mail.notSuppressed(address))
  }
}
