/// The way to a database: what was said, and libpq's own variables and service files for the rest.
public struct ConnectionParameters: Sendable, CustomStringConvertible {
  /// A secret that never shows itself.
  public struct Secret: Sendable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    let text: String

    /// Keeps a secret.
    ///
    /// - Parameter text: The secret.
    public init(_ text: String) { self.text = text }

    /// Shows nothing of it.
    public var description: String { "<redacted>" }
    /// Shows nothing of it either.
    public var debugDescription: String { "<redacted>" }
    /// Shows nothing of it to dump and reflection.
    public var customMirror: Mirror { Mirror(self, children: []) }
  }

  /// How the server must prove who it is.
  public enum TransportSecurity: String, Sendable, CaseIterable {
    case disable, allow, prefer, require
    case verifyAuthority = "verify-ca"
    case verifyFull = "verify-full"
  }

  /// Which of several servers will do.
  public enum Target: String, Sendable, CaseIterable {
    case any, primary, standby
    case readWrite = "read-write"
    case readOnly = "read-only"
    case preferStandby = "prefer-standby"
  }

  /// A server, the folder of a socket, or several of them separated by commas.
  public var host: String?
  /// The port; 5432 where nothing else says one.
  public var port: UInt16?
  /// The database's name.
  public var database: String?
  /// The login.
  public var user: String?
  /// The password; better kept in a password file.
  public var password: Secret?
  /// How the server must prove who it is; `nil` for what is safe: `verify-full` off a socket and the loopback.
  public var transportSecurity: TransportSecurity?
  /// The section of a service file; the environment's PGSERVICE counts only where nothing else was said.
  public var service: String?
  /// Which of several servers will do.
  public var target: Target?
  /// What the server calls the session in its lists and logs.
  public var applicationName: String?

  /// Says nothing yet.
  public init() {}

  /// What was said, without the secret.
  public var description: String {
    let facts = [
      host.map { "host=\($0)" }, port.map { "port=\($0)" }, database.map { "dbname=\($0)" }, user.map { "user=\($0)" },
      password.map { "password=\($0)" }, service.map { "service=\($0)" },
    ]
    return facts.compactMap { $0 }.joined(separator: " ")
  }
}
