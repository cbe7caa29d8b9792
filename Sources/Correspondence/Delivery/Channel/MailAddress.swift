/// An address that can stand in an envelope: nothing in it can be taken for more than one address.
struct MailAddress: Sendable, Hashable {
  /// RFC 5321, 4.5.3.1.3: a path has at most 256 octets, two of them its angle brackets.
  private static let longest = 254
  /// RFC 5322, 3.2.3: what an atom may hold beside letters and digits.
  private static let signs = Set("!#$%&'*+-/=?^_`{|}~".unicodeScalars)

  /// The address.
  let text: String

  /// Takes an address: dotted atoms, an @, and a domain or an address literal; any letter beyond ASCII (RFC 6531).
  ///
  /// - Parameter text: The address, without angle brackets.
  init?(_ text: String) {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, text.utf8.count <= Self.longest, Self.isDotted(parts[0], Self.isAtomic),
      Self.isDotted(parts[1], Self.isOfDomain) || Self.isLiteral(parts[1])
    else { return nil }
    self.text = text
  }

  /// Whether only a server that offers SMTPUTF8 can be told of it.
  var needsUTF8: Bool { !text.utf8.allSatisfy { $0 < 0x80 } }

  private static func isDotted(_ text: Substring, _ isAllowed: (Unicode.Scalar) -> Bool) -> Bool {
    text.split(separator: ".", omittingEmptySubsequences: false)
      .allSatisfy { !$0.isEmpty && $0.unicodeScalars.allSatisfy(isAllowed) }
  }

  private static func isOfDomain(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? scalar == "-" || isAlphanumeric(scalar) : isPrintable(scalar)
  }

  private static func isAtomic(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? isAlphanumeric(scalar) || signs.contains(scalar) : isPrintable(scalar)
  }

  private static func isAlphanumeric(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9": true
    default: false
    }
  }

  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .spaceSeparator, .surrogate, .unassigned: false
    default: true
    }
  }

  private static func isLiteral(_ text: Substring) -> Bool {
    text.count > 2 && text.hasPrefix("[") && text.hasSuffix("]")
      && text.dropFirst().dropLast().unicodeScalars.allSatisfy { isAlphanumeric($0) || $0 == "." || $0 == ":" }
  }
}
