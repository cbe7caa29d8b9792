/// Why a relay cannot be spoken to as its settings say.
public enum SmtpSettingsError: Error, Sendable, Hashable, CustomStringConvertible {
  /// It is neither a host's name nor an address.
  case host(String)
  /// It is no port.
  case port(Int)
  /// It is no name of a host.
  case ownName(String)
  /// It is no address for an envelope, or not in ASCII.
  case sender(String)
  /// A connection beyond this machine would be open to everybody on the way.
  case unprotected(host: String)
  /// A login has a name with characters that nobody can send.
  case user
  /// A time is not at least a millisecond.
  case timeout
  /// libcurl cannot do it.
  case unsupported

  /// The mistake in words.
  public var description: String {
    switch self {
    case .host(let host): "“\(host)” is neither a host's name nor an address"
    case .port(let port): "\(port) is no port"
    case .ownName(let name): "“\(name)” is no host's name"
    case .sender(let sender): "“\(sender)” cannot be the sender of letters"
    case .unprotected(let host): "the letters to \(host) would cross the network unprotected"
    case .user: "the user's name to log in with is empty or has control characters"
    case .timeout: "a time to wait is not positive"
    case .unsupported: "libcurl cannot speak SMTP as asked"
    }
  }
}

extension SmtpSettings {
  /// The relay's URL, in which nothing needs escaping.
  func url() throws(SmtpSettingsError) -> String {
    let port = self.port ?? security.port
    guard 1...65_535 ~= port else { throw .port(port) }
    let isIPv6 = host.contains(":")
    guard isIPv6 ? Self.isIPv6(host) : Self.isName(host) else { throw .host(host) }
    guard security != .loopbackOnly || isLoopback else { throw .unprotected(host: host) }
    if let ownName { guard Self.isName(ownName) else { throw .ownName(ownName) } }
    guard let address = MailAddress(sender), !address.needsUTF8 else { throw .sender(sender) }
    if let login {
      guard !login.user.isEmpty, login.user.unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control })
      else { throw .user }
    }
    for timeout in [timeouts.connection, timeouts.answer, timeouts.finalDot] {
      guard timeout >= .milliseconds(1) else { throw .timeout }
    }
    let scheme = security == .implicitTLS ? "smtps" : "smtp"
    return "\(scheme)://\(isIPv6 ? "[\(host)]" : host):\(port)\(ownName.map { "/" + $0 } ?? "")"
  }

  /// Whether the host is this machine, whoever answers for names.
  var isLoopback: Bool {
    let numbers = host.split(separator: ".", omittingEmptySubsequences: false)
    let isIPv4 = numbers.count == 4 && numbers.allSatisfy { UInt8($0) != nil }
    return host == "localhost" || host == "::1" || isIPv4 && numbers[0] == "127"
  }

  private static func isName(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= 253
      && text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { label in
        !label.isEmpty && !label.hasPrefix("-")
          && label.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") }
      }
  }

  private static func isIPv6(_ text: String) -> Bool {
    text.utf8.count <= 45 && text.allSatisfy { $0.isHexDigit && $0.isASCII || $0 == ":" || $0 == "." }
  }
}

extension SmtpSettings.Security {
  fileprivate var port: Int {
    switch self {
    case .implicitTLS: 465
    case .startTLS: 587
    case .loopbackOnly, .unprotected: 25
    }
  }
}
