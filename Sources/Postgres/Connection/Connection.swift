internal import CLibpq

/// A session with a PostgreSQL server; it closes when its one owner lets it go.
///
/// It cannot be copied, and what consumes it ends it: use after close does not compile. It is not Sendable: hand it
/// over whole, or keep it in a `Mutex`.
public struct Connection: ~Copyable {
  let session: Session

  /// Connects.
  ///
  /// - Parameters:
  ///   - parameters: The way to the database.
  ///   - connectTimeout: How long the whole connecting may take, but for the look-up of a host's name, which is the
  ///     system's own and has its own limits (`timeout` in resolv.conf).
  ///   - statementTimeout: How long one statement may take, waiting for locks included.
  /// - Throws: ``PostgresError`` of the kinds connect, authentication, parameters or library.
  public init(
    _ parameters: ConnectionParameters, connectTimeout: Duration = .seconds(10),
    statementTimeout: Duration = .seconds(30)
  ) throws(PostgresError) {
    session = try Connecting.connect(
      parameters, connectTimeout: connectTimeout, statementTimeout: statementTimeout)
  }

  /// Closes the session; there is no using it afterwards.
  public consuming func close() {}

  /// The server's version, as 150018 for 15.18.
  public var serverVersion: Int { Int(PQserverVersion(session.handle)) }

  /// The process that serves this session, as `pg_stat_activity` knows it.
  public var backend: Int32 { PQbackendPID(session.handle) }

  /// The database that this session is on.
  public var database: String { String(cString: PQdb(session.handle)) }

  /// The user that the server let in.
  public var user: String { String(cString: PQuser(session.handle)) }
}
