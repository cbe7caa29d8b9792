@testable import Postgres
import TestSupport
import Testing

@Suite("Connections")
struct ConnectionTests {
  private func failure(_ parameters: ConnectionParameters) -> PostgresError? {
    do throws(PostgresError) {
      _ = try Connection(parameters, connectTimeout: .seconds(5))
      return nil
    } catch {
      return error
    }
  }

  @Test("no server, a wrong password and no database are told apart")
  func refusals() throws {
    try TestCluster().withDatabase(from: "template0") { database throws in
      _ = try database.query(
        "do $$ begin create role password_user login password 'right'; exception when duplicate_object then end $$")
      var way = database.way()
      way.user = "password_user"
      way.password = ConnectionParameters.Secret("sesame")
      let refused = failure(way)
      #expect(refused?.kind == .authentication)
      #expect(refused?.debugDescription.contains("sesame") == false)
      way = database.way()
      way.database = "no_such_database"
      #expect(failure(way)?.sqlState == .undefinedDatabase)
      way.host = "/nonexistent"
      #expect(failure(way)?.kind == .connect)
    }
  }

  @Test("a password never shows in a description")
  func redacted() {
    var way = ConnectionParameters()
    way.user = "me"
    way.password = ConnectionParameters.Secret("sesame")
    var dumped = ""
    dump(way, to: &dumped)
    #expect(!"\(way) \(String(reflecting: way)) \(dumped)".contains("sesame"))
    #expect("\(way)".contains("password=<redacted>"))
  }

  @Test("a database name that holds a connection string changes nothing else")
  func noExpansion() throws {
    try TestCluster().withDatabase(from: "template0") { database throws in
      var way = database.way()
      way.database = "user=nobody dbname=\(database.name)"
      #expect(failure(way)?.kind == .connect)
    }
  }

  @Test("of several servers the one that lives is taken")
  func severalHosts() throws {
    try TestCluster().withDatabase(from: "template0") { database throws in
      var way = database.way()
      way.host = "/nonexistent,\(database.cluster.host)"
      way.target = .primary
      let connection = try Connection(way)
      #expect(connection.database == database.name)
      #expect(connection.user == "postgres")
      #expect(connection.serverVersion >= 150_000)
      way.target = .standby
      #expect(failure(way)?.kind == .connect)
    }
  }

  @Test("an error tells its SQLSTATE, table and constraint, and its description holds no data")
  func errorFacts() throws {
    try TestCluster().withDatabase(from: "template0") { database throws in
      let connection = try connect(to: database)
      try connection.run(script: makeItems)
      try connection.execute(AddItem(id: 1, label: "secret"))
      do throws(PostgresError) {
        try connection.execute(AddItem(id: 1, label: "secret"))
        Issue.record("a doubled key was taken")
      } catch {
        #expect(error.sqlState?.code == "23505")
        #expect(error.table == "item" && error.constraint == "item_pkey")
        #expect(error.detail?.contains("(1)") == true)
        #expect(error.description == "server: SQLSTATE 23505, table item, item_pkey")
      }
    }
  }

  @Test("the server ends a statement that takes too long, and the connection goes on")
  func statementTimeout() throws {
    try TestCluster().withDatabase(from: "template0") { database throws in
      let connection = try connect(to: database, statementTimeout: .seconds(1))
      do throws(PostgresError) {
        _ = try connection.rows(Sleep(seconds: 30))
        Issue.record("the statement was not ended")
      } catch {
        #expect(error.sqlState == .queryCanceled)
      }
      #expect(try connection.rows(AskText(text: "on")) == ["on"])
    }
  }

  @Test("another thread ends a statement")
  func cancel() throws {
    try TestCluster().withDatabase(from: "template0") { database throws in
      let connection = try connect(to: database)
      let made = connection.cancelHandle()
      let handle = try #require(made)
      let waiting = "select 1 from pg_stat_activity where datname = current_database() and query ~ '^select pg_sl'"
      let canceller = Thread {
        while (try? database.query(waiting).isEmpty) ?? true {}
        try? handle.cancel()
      }
      do throws(PostgresError) {
        _ = try connection.rows(Sleep(seconds: 30))
        Issue.record("the statement was not ended")
      } catch {
        #expect(error.sqlState == .queryCanceled)
      }
      canceller.join()
    }
  }

  @Test("a statement used again is prepared, and once prepared it answers the same")
  func prepared() throws {
    try TestCluster().withDatabase(from: "template0") { database throws in
      let connection = try connect(to: database)
      for round in 1...5 { #expect(try connection.rows(AskText(text: "\(round)")) == ["\(round)"]) }
      struct Prepared: Query {
        static var sql: StaticString {
          "select count(*) from pg_prepared_statements where statement = 'select $1::text'"
        }
        var parameters: [Parameter] { [] }
        static func read(_ row: inout RowReader) throws(PostgresError) -> Int { try row.next() }
      }
      #expect(try connection.rows(Prepared()) == [1])
    }
  }
}

@Suite("The rule about TLS")
struct TransportTests {
  @Test(
    "off a socket and the loopback the server proves its name",
    arguments: [
      ("db.example.org", "verify-full"), ("10.0.0.1", "verify-full"), ("localhost,db.example.org", "verify-full"),
      ("127.example.org", "verify-full"), ("localhost.example.org", "verify-full"),
      ("/run/postgresql", "prefer"), ("localhost", "prefer"), ("127.0.0.1", "prefer"), ("::1", "prefer"),
    ])
  func demanded(host: String, security: String) {
    #expect(TransportPolicy.demanded(said: nil, hosts: [host]).rawValue == security)
  }

  @Test("who says otherwise by name is heard")
  func said() {
    #expect(TransportPolicy.demanded(said: .require, hosts: ["db.example.org"]) == .require)
  }

  @Test("an address counts as well as the name it stands for")
  func address() {
    #expect(TransportPolicy.demanded(said: nil, hosts: ["localhost", "203.0.113.5"]) == .verifyFull)
    #expect(TransportPolicy.demanded(said: nil, hosts: []) == .prefer)
  }
}
