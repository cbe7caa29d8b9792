/// The rule about TLS: off a socket and the loopback a server proves its name, unless somebody says otherwise by name.
///
/// `require` accepts any certificate and `verify-ca` any host of a known authority, so neither is a default.
enum TransportPolicy {
  /// Decides how the server must prove who it is.
  ///
  /// - Parameters:
  ///   - said: What the caller said by name.
  ///   - hosts: Hosts and addresses, each one or several separated by commas; none for the local socket.
  /// - Returns: What to demand.
  static func demanded(
    said: ConnectionParameters.TransportSecurity?, hosts: [String]
  ) -> ConnectionParameters.TransportSecurity {
    if let said { return said }
    let each = hosts.flatMap { $0.split(separator: ",") }.map(String.init)
    return each.allSatisfy(isLocal) ? .prefer : .verifyFull
  }

  /// Whether a host is this machine by its very form; a name is trusted only where it can mean nothing else.
  static func isLocal(_ host: String) -> Bool {
    if host.hasPrefix("/") || host.hasPrefix("@") || host == "localhost" || host == "::1" { return true }
    let parts = host.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4 && parts.allSatisfy { UInt8($0) != nil } && parts[0] == "127"
  }
}
