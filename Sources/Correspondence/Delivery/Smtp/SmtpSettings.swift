/// Where a relay is and how it is spoken to.
public struct SmtpSettings: Sendable {
  /// How the connection is protected.
  public enum Security: Sendable, Hashable, CaseIterable {
    /// TLS from the first byte (RFC 8314).
    case implicitTLS
    /// TLS after STARTTLS; a server that does not offer it gets nothing.
    case startTLS
    /// None, to this machine only.
    case loopbackOnly
    /// None, across a network, where anybody on the way can read and change the letters.
    case unprotected
  }

  /// How long to wait for the server (RFC 5321, 4.5.3.2).
  public struct Timeouts: Sendable, Hashable {
    /// For the connection.
    public var connection: Duration = .seconds(30)
    /// For each answer, and for each part of the letter to be taken.
    public var answer: Duration = .seconds(120)
    /// For the answer to the final dot: the server may be busy with what it has already taken.
    public var finalDot: Duration = .seconds(600)

    /// Takes the times that suit most relays.
    public init() {}

    /// The longest that one letter may take: greeting, EHLO twice, STARTTLS, AUTH, MAIL, RCPT, DATA, the letter.
    public var longest: Duration { connection + answer * 9 + finalDot }
  }

  /// A name and password.
  public struct Login: Sendable {
    /// The name.
    public let user: String
    /// The password.
    public let password: Secret

    /// Takes a name and password.
    ///
    /// - Parameters:
    ///   - user: The name.
    ///   - password: The password.
    public init(user: String, password: Secret) {
      self.user = user
      self.password = password
    }
  }

  /// A host's name, or its IPv4 or IPv6 address.
  public var host: String
  /// The port; nil for 465, 587 or 25, as the security goes.
  public var port: Int?
  /// How the connection is protected.
  public var security: Security
  /// Whom to log in as; nil for nobody.
  public var login: Login?
  /// The file of the certificates to trust instead of the system's, in PEM.
  public var authorities: String?
  /// The name to greet the server with; nil for this machine's own.
  public var ownName: String?
  /// Whom the letters come back to when they cannot be delivered.
  public var sender: String
  /// How long to wait.
  public var timeouts = Timeouts()

  /// Describes a relay.
  ///
  /// - Parameters:
  ///   - host: A host's name, or its IPv4 or IPv6 address.
  ///   - port: The port; nil for 465, 587 or 25, as the security goes.
  ///   - security: How the connection is protected.
  ///   - sender: Whom the letters come back to when they cannot be delivered.
  public init(host: String, port: Int? = nil, security: Security = .startTLS, sender: String) {
    self.host = host
    self.port = port
    self.security = security
    self.sender = sender
  }
}
