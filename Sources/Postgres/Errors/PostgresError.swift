/// What the database, or the way to it, failed at.
///
/// Its description is safe to show and to log: it holds no data and no secret. The server's own words, which may
/// quote data, are in ``message``, ``detail`` and ``debugDescription``.
public struct PostgresError: Error, Sendable, CustomStringConvertible, CustomDebugStringConvertible {
  /// What sort of failure it is.
  public enum Kind: String, Sendable, CaseIterable {
    /// libpq is not on this machine.
    case library
    /// The parameters would not be safe, or are none.
    case parameters
    /// No server answered.
    case connect
    /// The server answered and let nobody in.
    case authentication
    /// The server did not answer in time; the connection is given up.
    case timeout
    /// The connection broke; whether what was sent last took effect is not known.
    case connectionLost
    /// The server refused a statement.
    case server
    /// A value cannot be sent: it holds a NUL, which PostgreSQL's text does not take.
    case value
    /// The answer is not of the shape that this program expects.
    case unexpectedAnswer
  }

  /// What sort of failure it is.
  public let kind: Kind
  /// The server's name for it, where the server spoke.
  public let sqlState: SQLState?
  /// The server's or libpq's own words.
  public let message: String
  /// The server's detail, which may quote data.
  public let detail: String?
  /// The server's hint.
  public let hint: String?
  /// The table concerned.
  public let table: String?
  /// The constraint concerned.
  public let constraint: String?

  /// Makes an error.
  ///
  /// - Parameters:
  ///   - kind: What sort of failure it is.
  ///   - message: What happened, in words.
  ///   - sqlState: The server's name for it.
  ///   - detail: The server's detail.
  ///   - hint: The server's hint.
  ///   - table: The table concerned.
  ///   - constraint: The constraint concerned.
  public init(
    _ kind: Kind, _ message: String, sqlState: SQLState? = nil, detail: String? = nil, hint: String? = nil,
    table: String? = nil, constraint: String? = nil
  ) {
    self.kind = kind
    self.message = message
    self.sqlState = sqlState
    self.detail = detail
    self.hint = hint
    self.table = table
    self.constraint = constraint
  }

  /// Whether running the whole transaction again may succeed.
  public var isTransient: Bool { sqlState.map(SQLState.transient.contains) ?? false }

  /// What failed, safe to show: it holds no data and no secret.
  public var description: String {
    switch kind {
    case .server, .authentication:
      let facts = [sqlState.map { "SQLSTATE \($0.code)" }, table.map { "table \($0)" }, constraint]
      return "\(kind.rawValue): " + facts.compactMap { $0 }.joined(separator: ", ")
    case .library, .parameters, .value, .unexpectedAnswer: return "\(kind.rawValue): \(message)"
    case .connect, .timeout, .connectionLost: return kind.rawValue
    }
  }

  /// Everything known, the server's own words included.
  public var debugDescription: String {
    let facts = [description, message, detail, hint].compactMap { $0 }
    return facts.joined(separator: "; ")
  }
}
