public import Postgres

/// A database that belongs to one test.
public struct TestDatabase: Sendable {
  /// The server it is on.
  public let cluster: TestCluster
  /// Its name.
  public let name: String

  /// Names a database of a server.
  ///
  /// - Parameters:
  ///   - cluster: The server.
  ///   - name: The database's name; it need not exist yet.
  public init(cluster: TestCluster, name: String) {
    self.cluster = cluster
    self.name = name
  }

  /// The variables that lead a program to this database.
  ///
  /// - Parameter user: The login to use; `postgres` is the superuser.
  /// - Returns: libpq's variables.
  public func environment(user: String = "postgres") -> [String: String] {
    ["PGHOST": cluster.host, "PGPORT": "\(cluster.port)", "PGDATABASE": name, "PGUSER": user]
  }

  /// The way to this database for a connection of the program's own.
  ///
  /// - Parameter user: The login to use; `postgres` is the superuser.
  /// - Returns: The way, with neither password nor demands.
  public func way(user: String = "postgres") -> ConnectionParameters {
    var way = ConnectionParameters()
    way.host = cluster.host
    way.port = UInt16(cluster.port)
    way.database = name
    way.user = user
    return way
  }

  /// Asks the database with psql, so that an answer does not depend on the code under test.
  ///
  /// - Parameters:
  ///   - sql: Statements; the first error ends them.
  ///   - user: The login to use.
  /// - Returns: The rows, columns parted by `|`.
  /// - Throws: ``TestSupportError`` with psql's words when a statement fails.
  public func query(_ sql: String, user: String = "postgres") throws -> [String] {
    let result = try cluster.psql.run(
      ["-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-c", sql], environment: environment(user: user))
    guard result.exitCode == 0 else { throw TestSupportError(result.standardError) }
    return result.standardOutput.split(separator: "\n").map(String.init)
  }
}
