import ArgumentParser
import Console
import Correspondence
import Register
import Wording

/// By which way letters go out, as it was said on the command line: exactly one.
struct DeliveryOptions: ParsableArguments {
  @Option(help: ArgumentHelp(said(Words.Help.maildir), valueName: "folder"))
  var maildir: String?

  @Option(help: ArgumentHelp(said(Words.Help.smtp), valueName: "host"))
  var smtp: String?

  @Option(name: .customLong("smtp-security"), help: ArgumentHelp(said(Words.Help.smtpSecurity), valueName: "way"))
  var smtpSecurity: String?

  @Option(name: .customLong("smtp-user"), help: ArgumentHelp(said(Words.Help.smtpUser), valueName: "name"))
  var smtpUser: String?

  @Option(
    name: .customLong("smtp-password-file"), help: ArgumentHelp(said(Words.Help.smtpPassword), valueName: "file"))
  var smtpPasswordFile: String?

  @Option(name: .customLong("smtp-ca"), help: ArgumentHelp(said(Words.Help.smtpAuthorities), valueName: "file"))
  var smtpAuthorities: String?

  @Option(help: ArgumentHelp(said(Words.Help.sendmail), valueName: "program"))
  var sendmail: String?

  @Option(name: .customLong("when-ambiguous"), help: ArgumentHelp(said(Words.Help.whenAmbiguous), valueName: "policy"))
  var whenAmbiguous = "resend"

  @Option(help: ArgumentHelp(said(Words.Help.mostLetters), valueName: "number"))
  var most: Int?

  /// The ways by which letters may go.
  enum Way {
    case maildir(String)
    case smtp(SmtpSettings)
    case sendmail(SendmailCommand)
  }

  /// The way that was said.
  ///
  /// - Parameter sender: Who the letters are from.
  /// - Returns: The way.
  /// - Throws: ``Failure`` where it is none, more than one, or lacks something.
  func way(sender: String) throws(Failure) -> Way {
    if let most, most < 0 {
      throw Failure(.value, Words.Value.notOneOf("\(most)", option: "--most", allowed: ["0", "1", "2", "…"]))
    }
    switch (maildir, smtp, sendmail) {
    case (let folder?, nil, nil): return .maildir(folder)
    case (nil, let host?, nil): return .smtp(try usable(settings(host, sender: sender)))
    case (nil, nil, let program?):
      do throws(SendmailMistake) {
        return .sendmail(try SendmailCommand(program: program, sender: sender))
      } catch {
        throw Failure(.value, Words.Delivery.unusable("--sendmail", "\(error)"))
      }
    default: throw Failure(.usage, Words.Delivery.oneWay)
    }
  }

  /// What becomes of a letter that may have been sent already.
  ///
  /// - Returns: The policy.
  /// - Throws: ``Failure`` where there is none of that name.
  func policy() throws(Failure) -> Dispatch.Policy {
    guard let policy = Dispatch.Policy(rawValue: whenAmbiguous) else {
      throw Failure(.value, Words.Delivery.noSuchPolicy(whenAmbiguous))
    }
    return policy
  }

  /// Refuses at once what no tick could mend: a relay that no connection can be made to.
  private func usable(_ settings: SmtpSettings) throws(Failure) -> SmtpSettings {
    do throws(SmtpSettingsError) {
      _ = try SmtpRelay(settings)
      return settings
    } catch {
      throw Failure(.value, Words.Delivery.unusable("--smtp", "\(error)"))
    }
  }

  private func settings(_ place: String, sender: String) throws(Failure) -> SmtpSettings {
    let (host, port) = Self.hostAndPort(place)
    var settings = SmtpSettings(host: host, port: port, sender: sender)
    switch smtpSecurity ?? "starttls" {
    case "starttls": settings.security = .startTLS
    case "tls": settings.security = .implicitTLS
    case "loopback": settings.security = .loopbackOnly
    case "none": settings.security = .unprotected
    case let other: throw Failure(.value, Words.Delivery.noSuchSecurity(other))
    }
    settings.authorities = smtpAuthorities
    if let user = smtpUser {
      guard let file = smtpPasswordFile else { throw Failure(.usage, Words.Delivery.passwordMissing) }
      do throws(SecretError) {
        settings.login = SmtpSettings.Login(user: user, password: try Secret(file: file))
      } catch {
        throw Failure(.file, Words.Delivery.unusable("--smtp-password-file", "\(error)"))
      }
    }
    return settings
  }

  /// A host with its port behind a colon; an IPv6 address with a port stands between brackets.
  static func hostAndPort(_ text: String) -> (host: String, port: Int?) {
    if text.hasPrefix("["), let end = text.firstIndex(of: "]") {
      let host = String(text[text.index(after: text.startIndex)..<end])
      let rest = text[text.index(after: end)...]
      return (host, rest.hasPrefix(":") ? Int(rest.dropFirst()) : nil)
    }
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let port = Int(parts[1]) else { return (text, nil) }
    return (String(parts[0]), port)
  }
}
