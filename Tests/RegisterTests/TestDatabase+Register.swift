import Register
import TestSupport

extension TestDatabase {
  /// Opens the register in this database.
  ///
  /// - Parameter login: As whom.
  /// - Returns: The register.
  /// - Throws: ``RegisterError``.
  func register(as login: String) throws -> Register {
    try Register(way(user: login))
  }

  /// The moment for which something is due.
  static let moment = Moment("2025-04-14")

  /// Opens the register of a database of its own as the daemon, with something due for nine people.
  ///
  /// - Parameter body: The test.
  /// - Throws: What the test throws.
  static func withRegister(_ body: (borrowing Register, TestDatabase) throws -> Void) throws {
    try TestCluster().withDatabase { database throws in
      let register = try database.register(as: "sutartad")
      _ = try register.expandOccurrences(asOf: moment)
      _ = try register.computeReminders(asOf: moment)
      try body(register, database)
    }
  }
}

extension Letter {
  /// A letter that says next to nothing.
  ///
  /// - Parameter collected: What it ought to say.
  init(short collected: CollectedDigest) {
    self.init(messageID: "<\(collected.person)@example.org>", bytes: [65])
  }
}
