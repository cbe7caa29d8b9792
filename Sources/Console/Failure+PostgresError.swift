public import Postgres
import Wording

extension Failure {
  /// Says what the database, or the way to it, failed at.
  ///
  /// - Parameters:
  ///   - error: What happened.
  ///   - parameters: The way that was tried.
  public init(_ error: PostgresError, on parameters: ConnectionParameters) {
    let user = parameters.user ?? Environment.value("PGUSER") ?? Environment.value("USER") ?? "?"
    let database = parameters.database ?? Environment.value("PGDATABASE") ?? user
    switch (error.kind, error.sqlState) {
    case (_, SQLState.undefinedDatabase): self.init(.noServer, Words.Connection.noDatabase(database))
    case (.connect, SQLState.tooManyConnections), (.connect, SQLState.cannotConnectNow):
      self.init(.tryAgain, Words.Connection.busy)
    case (.connect, _): self.init(.noServer, Words.Connection.noServer(parameters.place))
    case (.authentication, _): self.init(.login, Words.Connection.notLetIn(user))
    case (.timeout, _), (.server, SQLState.queryCanceled), (.server, SQLState.lockNotAvailable):
      self.init(.tryAgain, Words.Connection.busy)
    case (.server, _) where error.isTransient: self.init(.tryAgain, Words.Connection.busy)
    case (.connectionLost, _): self.init(.tryAgain, Words.Connection.broken)
    case (.server, SQLState.insufficientPrivilege): self.init(.notPermitted, Words.Connection.noPrivilege)
    case (.server, SQLState.datetimeFieldOverflow): self.init(.value, Words.Value.dayOutOfReach)
    case (.server, SQLState.checkViolation) where error.constraint == "localized_check":
      self.init(.value, Words.Value.blankText)
    // The terminal is the asker's own: she may read the server's words.
    default: self.init(.software, Words.Connection.failed(error.debugDescription))
    }
  }
}

extension ConnectionParameters {
  /// Where the server was looked for: its host, and the port where one was said.
  fileprivate var place: String {
    let host = host ?? Environment.value("PGHOST") ?? "localhost"
    let port = port.map(String.init) ?? Environment.value("PGPORT")
    return port.map { "\(host):\($0)" } ?? host
  }
}
