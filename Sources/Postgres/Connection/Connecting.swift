internal import CLibpq

/// The making of a connection, step by step and with a deadline of its own.
enum Connecting {
  /// Connects.
  static func connect(
    _ parameters: ConnectionParameters, connectTimeout: Duration, statementTimeout: Duration
  ) throws(PostgresError) -> Session {
    if let why = libpq_load() {
      throw PostgresError(.library, "libpq cannot be loaded (install libpq5): \(String(cString: why))")
    }
    let deadline = ContinuousClock.now + connectTimeout
    let keywords = try keywords(of: parameters, connectTimeout: connectTimeout, statementTimeout: statementTimeout)
    let handle = withCStrings(keywords.map(\.0)) { names in
      withCStrings(keywords.map(\.1)) { values in
        // A dbname that holds a connection string must not change anything: no expansion.
        PQconnectStartParams(names, values, 0)
      }
    }
    guard let handle else { throw PostgresError(.connect, "out of memory") }
    // The server ends a statement that takes too long; our own deadline is for a server that does not answer.
    let session = Session(handle: handle, patience: statementTimeout + .seconds(2))
    guard PQstatus(handle) != CONNECTION_BAD else { throw refusal(session) }
    try poll(session, until: deadline)
    PQsetnonblocking(handle, 1)
    PQsetNoticeReceiver(handle, { _, _ in }, nil)
    return session
  }

  private static func poll(_ session: Session, until deadline: ContinuousClock.Instant) throws(PostgresError) {
    var readiness = Readiness.writing
    while true {
      let socket = PQsocket(session.handle)
      guard socket >= 0, wait(for: readiness, of: socket, until: deadline) else {
        throw PostgresError(.connect, "no answer in time")
      }
      switch PQconnectPoll(session.handle) {
      case PGRES_POLLING_OK: return
      case PGRES_POLLING_READING: readiness = .reading
      case PGRES_POLLING_WRITING: readiness = .writing
      default: throw refusal(session)
      }
    }
  }

  /// Why libpq did not connect.
  ///
  /// It keeps no SQLSTATE of a failed connect, so the server's answer is told from no answer by the backend that
  /// spoke, and a refused login by its words.
  private static func refusal(_ session: Session) -> PostgresError {
    let words = session.words
    if words.contains("database \"") && words.contains("does not exist") {
      return PostgresError(.connect, words, sqlState: .undefinedDatabase)
    }
    let refused = [
      "authentication failed", "no password supplied", "no pg_hba.conf entry", "pg_hba.conf rejects",
      "is not permitted to log in", "\" does not exist",
    ]
    // A server that speaks another language is understood where a password was asked for, and given or not.
    let wantsPassword =
      PQconnectionNeedsPassword(session.handle) != 0 || PQconnectionUsedPassword(session.handle) != 0
    if wantsPassword || refused.contains(where: { words.contains($0) }) {
      return PostgresError(.authentication, words, sqlState: .invalidPassword)
    }
    return PostgresError(.connect, words)
  }

  /// libpq's keywords and values for what was said, and for what matters too much to be left to the environment.
  private static func keywords(
    of parameters: ConnectionParameters, connectTimeout: Duration, statementTimeout: Duration
  ) throws(PostgresError) -> [(String, String)] {
    // To the server none means no limit at all.
    let limit = min(max(statementTimeout.milliseconds, 1), Int(Int32.max))
    let defaults = EnvironmentDefaults()
    // A service that was named leads where only its file knows: the server has to prove itself.
    let host = parameters.host ?? (parameters.service == nil ? defaults["host"] : nil)
    let places = parameters.service == nil ? [host, defaults["hostaddr"]] : ["a service's host"]
    let security = TransportPolicy.demanded(
      said: parameters.transportSecurity ?? defaults.transportSecurity, hosts: places.compactMap { $0 })
    let said: [(String, String?)] = [
      ("service", parameters.service),
      ("host", host),
      ("port", parameters.port.map { "\($0)" }),
      ("dbname", parameters.database),
      ("user", parameters.user),
      ("password", parameters.password?.text),
      ("sslmode", security.rawValue),
      ("target_session_attrs", parameters.target?.rawValue),
      ("application_name", parameters.applicationName),
      ("client_encoding", "UTF8"),
      ("connect_timeout", "\(max(connectTimeout.components.seconds, 2))"),
      // Said here, PGOPTIONS is not listened to: it could change isolation, search path and more.
      (
        "options",
        "-c statement_timeout=\(limit) -c default_transaction_isolation=read\\ committed"
          + " -c datestyle=ISO -c intervalstyle=iso_8601 -c extra_float_digits=1"
      ),
    ]
    var keywords: [(String, String)] = []
    for (name, value) in said {
      guard let value else { continue }
      guard !value.utf8.contains(0) else { throw PostgresError(.parameters, "\(name) holds a NUL") }
      keywords.append((name, value))
    }
    return keywords
  }

  /// Lends an array of C strings that ends in a null, as libpq wants it.
  private static func withCStrings<Result>(
    _ strings: [String], _ body: (UnsafePointer<UnsafePointer<CChar>?>) -> Result
  ) -> Result {
    let copies = strings.map { string -> UnsafeMutablePointer<CChar> in
      let bytes = string.utf8CString
      let copy = UnsafeMutablePointer<CChar>.allocate(capacity: bytes.count)
      for (index, byte) in bytes.enumerated() { copy[index] = byte }
      return copy
    }
    defer { copies.forEach { $0.deallocate() } }
    var pointers: [UnsafePointer<CChar>?] = copies.map { UnsafePointer($0) }
    pointers.append(nil)
    return pointers.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { preconditionFailure("an array with its end is never empty") }
      return body(base)
    }
  }
}
