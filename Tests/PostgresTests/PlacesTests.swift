@testable import Postgres
import TestSupport
import Testing

@Suite("Several servers")
struct PlacesTests {
  private func connect(
    _ hosts: [String], to database: TestDatabase, as user: String = "postgres",
    target: ConnectionParameters.Target? = nil, within timeout: Duration = .seconds(6)
  ) throws(PostgresError) -> Connection {
    var way = database.way(user: user)
    way.host = hosts.joined(separator: ",")
    way.target = target
    return try Connection(way, connectTimeout: timeout)
  }

  @Test("a first server that keeps silent has its share of the time, and the second is asked in good time")
  func silentFirst() throws {
    try TestCluster().withDatabase(from: "template0") { database throws in
      let silent = try Proxy(to: database.cluster, .silentAfter(0))
      let began = ContinuousClock.now
      let connection = try connect([silent.folder, database.cluster.host], to: database, within: .seconds(4))
      #expect(connection.database == database.name)
      #expect(ContinuousClock.now - began < .seconds(3.5))
    }
  }

  @Test("a place where nobody listens is passed over at once")
  func nobodyFirst() throws {
    try TestCluster().withDatabase(from: "template0") { database throws in
      let connection = try connect(["/nonexistent", database.cluster.host], to: database)
      #expect(connection.database == database.name)
    }
  }

  @Test("where none answers the error tells of each, within the time there was")
  func noneAnswers() throws {
    try TestCluster().withDatabase(from: "template0") { database throws in
      let silent = try Proxy(to: database.cluster, .silentAfter(0))
      let began = ContinuousClock.now
      do throws(PostgresError) {
        _ = try connect(["/nonexistent", silent.folder], to: database, within: .seconds(2))
        Issue.record("a connection out of nothing")
      } catch {
        #expect(error.kind == .connect)
        #expect(error.debugDescription.contains("/nonexistent") && error.debugDescription.contains(silent.folder))
      }
      #expect(ContinuousClock.now - began < .seconds(5))
    }
  }

  @Test("a server of the wrong kind is passed over, and preferred standbys are only preferred")
  func targets() throws {
    try TestCluster().withDatabase(from: "template0") { database throws in
      let both = ["/nonexistent", database.cluster.host]
      #expect(try connect(both, to: database, target: .primary).database == database.name)
      #expect(try connect(both, to: database, target: .preferStandby).database == database.name)
      #expect(throws: PostgresError.self) { () throws in
        _ = try connect(both, to: database, target: .standby)
      }
    }
  }

  @Test("whom one server refuses is not tried at the next")
  func refused() throws {
    try TestCluster().withDatabase(from: "template0") { database throws in
      do throws(PostgresError) {
        _ = try connect([database.cluster.host, "/nonexistent"], to: database, as: "nobody_of_that_name")
        Issue.record("nobody was let in")
      } catch {
        #expect(error.kind == .authentication && error.sqlState?.family == "28")
      }
    }
  }

  @Test("a full server says so by its SQLSTATE, and is no refused login")
  func full() throws {
    try TestCluster().withDatabase(from: "template0") { database throws in
      _ = try database.query(
        """
        do $$ begin create role plain_user login; exception when duplicate_object or unique_violation then end $$;
        alter database "\(database.name)" connection limit 0
        """)
      do throws(PostgresError) {
        _ = try connect([database.cluster.host], to: database, as: "plain_user")
        Issue.record("a full server let one more in")
      } catch {
        #expect(error.kind == .connect && error.sqlState == .tooManyConnections)
      }
    }
  }

  @Test("ports are one for all, or one for each host, and nothing else")
  func ports() throws {
    #expect(try Places(hosts: "a,b", ports: "5").all.map(\.port) == ["5", "5"])
    #expect(try Places(hosts: "a,b", ports: "5,6").all.map(\.port) == ["5", "6"])
    #expect(try Places(hosts: nil, ports: nil).all == [Places.Place(host: nil, port: nil)])
    #expect(throws: PostgresError.self) { () throws in _ = try Places(hosts: "a,b,c", ports: "5,6") }
  }
}
