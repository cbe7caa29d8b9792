#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The private PostgreSQL server that scripts/test (or scripts/test-db) has started for the tests.
public struct TestCluster: Sendable {
  /// The folder of the server's unix socket.
  public let host: String
  /// The port, which is part of the socket's name.
  public let port: Int
  /// PostgreSQL's own psql, not a distribution's wrapper.
  public let psql: Program

  /// Finds the server through the environment.
  ///
  /// - Throws: ``TestSupportError`` with a sentence that says how to start one when there is none.
  public init() throws {
    guard let host = Environment.value("SUTARTA_TEST_HOST"), let port = Environment.value("SUTARTA_TEST_PORT") else {
      throw TestSupportError(
        "This test needs a PostgreSQL server: run it with scripts/test, or first eval \"$(scripts/test-db start)\".")
    }
    guard let number = Int(port) else {
      throw TestSupportError("SUTARTA_TEST_PORT is \(port), which is no number.")
    }
    self.host = host
    self.port = number
    psql = Program.at(Environment.value("SUTARTA_TEST_PSQL") ?? "psql")
  }

  /// Gives a test a database of its own, and drops it afterwards.
  ///
  /// A closure whose only `try` stands inside `#expect(…)` has to say so: `{ database throws in`.
  ///
  /// - Parameters:
  ///   - template: The database to copy: `sutarta_template` is migrated and loaded, `template0` is empty.
  ///   - body: The test.
  /// - Returns: What the test returns.
  /// - Throws: ``TestSupportError`` when the database cannot be made, or what the test throws.
  public func withDatabase<T>(
    from template: String = "sutarta_template", _ body: (TestDatabase) throws -> T
  ) throws -> T {
    let database = try makeDatabase(from: template)
    defer { drop(database) }
    return try body(database)
  }

  /// Gives an asynchronous test a database of its own, and drops it afterwards.
  ///
  /// - Parameters:
  ///   - template: The database to copy.
  ///   - body: The test.
  /// - Returns: What the test returns.
  /// - Throws: ``TestSupportError`` when the database cannot be made, or what the test throws.
  public func withDatabase<T: Sendable>(
    from template: String = "sutarta_template", _ body: @Sendable (TestDatabase) async throws -> T
  ) async throws -> T {
    let database = try makeDatabase(from: template)
    defer { drop(database) }
    return try await body(database)
  }

  /// Makes a database with a name that no other test has; ``drop(_:)`` ends it.
  ///
  /// - Parameter template: The database to copy.
  /// - Returns: The new database.
  /// - Throws: ``TestSupportError`` when the server refuses.
  public func makeDatabase(from template: String = "sutarta_template") throws -> TestDatabase {
    let name = "test_\(getpid())_\(UInt64.random(in: 0 ... .max))"
    let maintenance = TestDatabase(cluster: self, name: "postgres")
    _ = try maintenance.query("create database \(name) template \(template)")
    // PostgreSQL copies everything but what was granted on, and revoked from, the database itself.
    if template != "template0" {
      _ = try maintenance.query(
        """
        update pg_database set datacl = (select datacl from pg_database where datname = '\(template)')
        where datname = '\(name)'
        """)
    }
    return TestDatabase(cluster: self, name: name)
  }

  /// Drops a database, closing the sessions that are still in it; the server's end drops what this cannot.
  ///
  /// - Parameter database: A database of this cluster.
  public func drop(_ database: TestDatabase) {
    _ = try? TestDatabase(cluster: self, name: "postgres").query("drop database if exists \(database.name) (force)")
  }
}
