internal import CLibpq

/// The making of a connection, step by step and with a deadline of its own.
enum Connecting {
  /// Connects to the first of the places that answers.
  static func connect(
    _ parameters: ConnectionParameters, connectTimeout: Duration, statementTimeout: Duration
  ) throws(PostgresError) -> Session {
    if let why = libpq_load() {
      throw PostgresError(.library, "libpq cannot be loaded (install libpq5): \(String(cString: why))")
    }
    let defaults = EnvironmentDefaults()
    let keywords = keywords(of: parameters, defaults, statementTimeout: statementTimeout)
    // Where a service's file or a list of addresses says the places, libpq alone knows them.
    guard parameters.service == nil, defaults["hostaddr"] == nil else {
      return try connect(
        keywords + [
          ("host", parameters.host), ("port", parameters.port.map { "\($0)" }),
          ("target_session_attrs", parameters.target?.rawValue),
        ], within: connectTimeout, statementTimeout: statementTimeout)
    }
    let places = try Places(
      hosts: parameters.host ?? defaults["host"], ports: parameters.port.map { "\($0)" } ?? defaults["port"])
    return try places.first(target: parameters.target ?? defaults.target, within: connectTimeout) {
      place, target, timeout throws(PostgresError) in
      try connect(
        keywords + [("host", place.host), ("port", place.port), ("target_session_attrs", target?.rawValue)],
        within: timeout, statementTimeout: statementTimeout)
    }
  }

  /// Connects by libpq's keywords; one without a value is left to libpq.
  private static func connect(
    _ said: [(String, String?)], within timeout: Duration, statementTimeout: Duration
  ) throws(PostgresError) -> Session {
    let deadline = ContinuousClock.now + timeout
    var keywords: [(String, String)] = [("connect_timeout", "\(max(timeout.components.seconds, 2))")]
    for (name, value) in said {
      guard let value else { continue }
      guard !value.utf8.contains(0) else { throw PostgresError(.parameters, "\(name) holds a NUL") }
      keywords.append((name, value))
    }
    let handle = withCStrings(keywords.map(\.0)) { names in
      withCStrings(keywords.map(\.1)) { values in
        // A dbname that holds a connection string must not change anything: no expansion.
        PQconnectStartParams(names, values, 0)
      }
    }
    guard let handle else { throw PostgresError(.connect, "out of memory") }
    // So that the server's refusal carries its SQLSTATE: libpq keeps none of a failed connect.
    PQsetErrorVerbosity(handle, PQERRORS_VERBOSE)
    // The server ends a statement that takes too long; our own deadline is for a server that does not answer.
    let session = Session(handle: handle, patience: statementTimeout + .seconds(2))
    guard PQstatus(handle) != CONNECTION_BAD else { throw refusal(session) }
    try poll(session, until: deadline)
    PQsetErrorVerbosity(handle, PQERRORS_DEFAULT)
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

  /// Why libpq did not connect: the server's answer by its SQLSTATE, in whatever language it speaks, or none.
  private static func refusal(_ session: Session) -> PostgresError {
    // Which line of its source the server refused in is nothing to us.
    let words = session.words.split(separator: "\n").filter { !$0.hasPrefix("LOCATION:") }.joined(separator: "\n")
    guard let state = sqlState(in: words) else {
      // A password that was not given is libpq's own complaint.
      return PQconnectionNeedsPassword(session.handle) != 0
        ? PostgresError(.authentication, words, sqlState: .invalidPassword) : PostgresError(.connect, words)
    }
    // Class 28: whoever it is, she is not let in.
    return PostgresError(state.family == "28" ? .authentication : .connect, words, sqlState: state)
  }

  /// The SQLSTATE in a verbose message: `FATAL:  28P01: password authentication failed …`.
  private static func sqlState(in words: String) -> SQLState? {
    for part in words.split(separator: ":").dropFirst() {
      let code = part.drop { $0 == " " }
      let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
      // Every SQLSTATE has a digit, which "FATAL" has not.
      let isCode =
        code.utf8.count == 5 && code.utf8.contains(where: digits.contains)
        && code.utf8.allSatisfy { digits.contains($0) || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
      if isCode { return SQLState(String(code)) }
    }
    return nil
  }

  /// libpq's keywords and values for what was said, and for what matters too much to be left to the environment.
  private static func keywords(
    of parameters: ConnectionParameters, _ defaults: EnvironmentDefaults, statementTimeout: Duration
  ) -> [(String, String?)] {
    // To the server none means no limit at all.
    let limit = min(max(statementTimeout.milliseconds, 1), Int(Int32.max))
    // A service that was named leads where only its file knows: the server has to prove itself.
    let host = parameters.host ?? (parameters.service == nil ? defaults["host"] : nil)
    let places = parameters.service == nil ? [host, defaults["hostaddr"]] : ["a service's host"]
    let security = TransportPolicy.demanded(
      said: parameters.transportSecurity ?? defaults.transportSecurity, hosts: places.compactMap { $0 })
    return [
      ("service", parameters.service),
      ("dbname", parameters.database),
      ("user", parameters.user),
      ("password", parameters.password?.text),
      ("sslmode", security.rawValue),
      ("application_name", parameters.applicationName),
      ("client_encoding", "UTF8"),
      // Said here, PGOPTIONS is not listened to: it could change isolation, search path and more.
      (
        "options",
        "-c statement_timeout=\(limit) -c default_transaction_isolation=read\\ committed"
          + " -c datestyle=ISO -c intervalstyle=iso_8601 -c extra_float_digits=1"
      ),
    ]
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
