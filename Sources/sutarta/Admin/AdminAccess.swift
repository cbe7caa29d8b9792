import ArgumentParser
import CivilTime
import Console
import Cooperation
import Register
import Wording

/// Invites a person to act for an association, and makes her login.
struct AdminInvite: SessionCommand {
  static let configuration = CommandConfiguration(commandName: "invite", abstract: said(Words.Help.adminInvite))

  @Argument(help: ArgumentHelp(said(Words.Help.login), valueName: "login"))
  var login: String

  @Option(help: ArgumentHelp(said(Words.Help.associationCode), valueName: "code"))
  var association: String

  @Option(help: ArgumentHelp(said(Words.Help.personName), valueName: "text"))
  var name: String

  @Option(help: ArgumentHelp(said(Words.Help.email), valueName: "address"))
  var email: String

  @Option(help: ArgumentHelp(said(Words.Help.personLanguage), valueName: "lt|en|pl"))
  var reads: Language

  @Option(help: ArgumentHelp(said(Words.Help.from), valueName: "date"))
  var from: String

  @Flag(help: ArgumentHelp(said(Words.Help.deputy)))
  var deputy = false

  @OptionGroup var session: SessionOptions

  func run() throws {
    let day = try CivilDate.said(from, as: "--from")
    let register = try session.register()
    // First of all: a name that can be no login invites nobody.
    let hasLogin = try makeLogin(register)
    let result = try register.invite(
      Person(login: login, name: name, email: email, language: reads),
      for: Representative(
        person: login, association: association, office: deputy ? .deputy : .leader, from: day, through: nil))
    Output.say(Words.Agreement.access(login, isChanged: result != .unchanged))
    if !hasLogin { Output.say(Words.Agreement.loginMissing(login)) }
  }

  /// Makes the login; a leader names her deputy, and may make no logins.
  ///
  /// - Parameter register: The register.
  /// - Returns: Whether the person who asks may make logins.
  /// - Throws: ``RegisterError``; refused for a name that can be no login.
  private func makeLogin(_ register: borrowing Register) throws(RegisterError) -> Bool {
    do throws(RegisterError) {
      try register.ensureLogin(login, group: .leader)
      return true
    } catch {
      guard error.isLackOfPrivilege else { throw error }
      return false
    }
  }
}

/// Ends a person's term of office.
struct AdminEndOffice: SessionCommand {
  static let configuration = CommandConfiguration(commandName: "end-office", abstract: said(Words.Help.adminEndOffice))

  @Argument(help: ArgumentHelp(said(Words.Help.login), valueName: "login"))
  var login: String

  @Option(help: ArgumentHelp(said(Words.Help.associationCode), valueName: "code"))
  var association: String

  @Option(help: ArgumentHelp(said(Words.Help.finalDay), valueName: "date"))
  var last: String

  @OptionGroup var session: SessionOptions

  func run() throws {
    let day = try CivilDate.said(last, as: "--last")
    let result = try session.register().endOffice(of: login, for: association, after: day)
    Output.say(Words.Agreement.access(login, isChanged: result != .unchanged))
  }
}

/// Shuts a person out at once.
struct AdminRevoke: SessionCommand {
  static let configuration = CommandConfiguration(commandName: "revoke", abstract: said(Words.Help.adminRevoke))

  @Argument(help: ArgumentHelp(said(Words.Help.login), valueName: "login"))
  var login: String

  @OptionGroup var session: SessionOptions

  func run() throws {
    let result = try session.register().revoke(login)
    Output.say(Words.Agreement.access(login, isChanged: result != .unchanged))
  }
}

/// Erases a person's data.
struct AdminErase: SessionCommand {
  static let configuration = CommandConfiguration(commandName: "erase", abstract: said(Words.Help.adminErase))

  @Argument(help: ArgumentHelp(said(Words.Help.login), valueName: "login"))
  var login: String

  @OptionGroup var session: SessionOptions

  func run() throws {
    let result = try session.register().erase(login)
    Output.say(Words.Agreement.access(login, isChanged: result != .unchanged))
    if result != .unchanged { Output.say(Words.Agreement.stillInFiles(login)) }
  }
}
