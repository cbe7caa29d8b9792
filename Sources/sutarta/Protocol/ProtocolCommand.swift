import ArgumentParser
import CivilTime
import Console
import Cooperation
import Register
import Wording

/// Everything about the protocol of intent and its parties.
struct ProtocolCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "protocol", abstract: said(Words.Help.agreement),
    subcommands: [
      ProtocolShow.self, ProtocolPropose.self, ProtocolInvite.self, ProtocolSign.self, ProtocolLeave.self,
      ProtocolEnd.self,
    ])
}

/// Shows the protocol: its parties, and who has signed.
struct ProtocolShow: SessionCommand {
  static let configuration = CommandConfiguration(commandName: "show", abstract: said(Words.Help.protocolShow))

  @OptionGroup var agreement: ProtocolOption
  @OptionGroup var session: SessionOptions

  func run() throws {
    let register = try session.register()
    let sheet = try register.agreement(agreement.protocolCode, in: session.language)
    Output.paragraph("\(sheet.code): \(sheet.title)")
    Output.paragraph("\(said(Words.Heading.state)): \(said(sheet.state.phrase))")
    Output.line()
    var table = Table([
      Table.Column(said(Words.Heading.association), isWrapped: true), Table.Column(said(Words.Heading.standing)),
      Table.Column(said(Words.Heading.since)),
      Table.Column(said(Words.Heading.signed), isWrapped: true, isOfNames: true),
    ])
    for party in try register.parties(of: agreement.protocolCode, in: session.language) {
      table.add([
        "\(party.code) \(party.name)", said(party.standing.phrase),
        said(Words.Agreement.period(from: party.from, through: party.through)),
        party.signedOn.map { [$0.description, party.place].compactMap(\.self).joined(separator: ", ") } ?? "–",
      ])
    }
    table.print()
  }
}

/// Proposes a new protocol.
struct ProtocolPropose: SessionCommand {
  static let configuration = CommandConfiguration(commandName: "propose", abstract: said(Words.Help.protocolPropose))

  @Argument(help: ArgumentHelp(said(Words.Help.newProtocolCode), valueName: "code"))
  var code: String

  @OptionGroup var titles: TitleOptions

  @Option(help: ArgumentHelp(said(Words.Help.place), valueName: "text"))
  var place: String

  @Option(help: ArgumentHelp(said(Words.Help.timeZone), valueName: "zone"))
  var timeZone: String

  @Option(help: ArgumentHelp(said(Words.Help.country), valueName: "code"))
  var country: String

  @Flag(help: ArgumentHelp(said(Words.Help.rolls)))
  var rollsDeadlines = false

  @Option(help: ArgumentHelp(said(Words.Help.textHash), valueName: "sha256"))
  var text: String

  @OptionGroup var session: SessionOptions

  func run() throws {
    let moved = try session.register().propose(
      ProposedProtocol(
        code: code, titles: try titles.needed(), place: place, timeZone: timeZone, country: country.uppercased(),
        rollsDeadlines: rollsDeadlines, ladder: [60, 30, 7, 1], languages: Language.allCases, textHash: text))
    Output.say(Words.Agreement.moved(to: moved.state, at: moved.at))
  }
}

/// Invites an association into the protocol.
struct ProtocolInvite: SessionCommand {
  static let configuration = CommandConfiguration(commandName: "invite", abstract: said(Words.Help.protocolInvite))

  @Argument(help: ArgumentHelp(said(Words.Help.associationCode), valueName: "code"))
  var association: String

  @Flag(help: ArgumentHelp(said(Words.Help.observer)))
  var observer = false

  @Option(help: ArgumentHelp(said(Words.Help.from), valueName: "date"))
  var from: String

  @OptionGroup var agreement: ProtocolOption
  @OptionGroup var session: SessionOptions

  func run() throws {
    let day = try CivilDate.said(from, as: "--from")
    _ = try session.register().invite(
      association, into: agreement.protocolCode, as: observer ? .observer : .signatory, from: day)
    Output.say(Words.Agreement.invited(association))
  }
}

/// Signs the protocol for an association.
struct ProtocolSign: SessionCommand {
  static let configuration = CommandConfiguration(commandName: "sign", abstract: said(Words.Help.protocolSign))

  @Option(help: ArgumentHelp(said(Words.Help.heldOn), valueName: "date"))
  var on: String

  @Option(help: ArgumentHelp(said(Words.Help.place), valueName: "text"))
  var place: String

  @Option(help: ArgumentHelp(said(Words.Help.textHash), valueName: "sha256"))
  var text: String

  @Option(help: ArgumentHelp(said(Words.Help.onBehalf), valueName: "code"))
  var association: String?

  @OptionGroup var agreement: ProtocolOption
  @OptionGroup var session: SessionOptions

  func run() throws {
    let day = try CivilDate.said(on, as: "--on")
    let moved = try session.register().sign(
      agreement.protocolCode, on: day, at: place, textHash: text, for: association)
    Output.say(Words.Agreement.moved(to: moved.state, at: moved.at))
  }
}

/// Takes an association out of the protocol at the end of a day.
struct ProtocolLeave: SessionCommand {
  static let configuration = CommandConfiguration(commandName: "leave", abstract: said(Words.Help.protocolLeave))

  @Option(help: ArgumentHelp(said(Words.Help.finalDay), valueName: "date"))
  var last: String

  @Option(help: ArgumentHelp(said(Words.Help.reason), valueName: "text"))
  var reason: String?

  @Option(help: ArgumentHelp(said(Words.Help.onBehalf), valueName: "code"))
  var association: String?

  @OptionGroup var agreement: ProtocolOption
  @OptionGroup var session: SessionOptions

  func run() throws {
    let day = try CivilDate.said(last, as: "--last")
    _ = try session.register().leave(agreement.protocolCode, after: day, reason: reason, as: association)
    Output.say(Words.Agreement.left(after: day))
  }
}
