import TestSupport
import Testing

@Suite("The tests' own tools")
struct SupportChecks {
  @Test("a database made for a test is gone after it, even with a session left in it")
  func dropped() throws {
    let cluster = try TestCluster()
    let (name, session) = try cluster.withDatabase(from: "template0") { database in
      let own = try database.query("select current_database()")
      #expect(own == [database.name])
      let session = try cluster.psql.start(["-X", "-c", "select pg_sleep(60)"], environment: database.environment())
      let waiting = "select 1 from pg_stat_activity where datname = current_database() and query ~ '^select pg_sl'"
      while try database.query(waiting).isEmpty {}
      return (database.name, session)
    }
    #expect(try session.wait().exitCode == 2)
    let left = try TestDatabase(cluster: cluster, name: "postgres").query(
      "select count(*) from pg_database where datname = '\(name)'")
    #expect(left == ["0"])
  }

  @Test("a copy of a database keeps what was revoked on the original")
  func copied() throws {
    let cluster = try TestCluster()
    try cluster.withDatabase(from: "template0") { original in
      _ = try original.query("revoke all on database \(original.name) from public")
      let template = try cluster.makeDatabase(from: original.name)
      defer { cluster.drop(template) }
      let allowed = try template.query("select has_database_privilege('pg_monitor', current_database(), 'temporary')")
      #expect(allowed == ["f"])
    }
  }

  @Test("a program gives back its exit code and both its streams, however much it writes")
  func programs() throws {
    let result = try Program.at("sh").run(["-c", "cat; pwd >&2; seq 200000; exit 7"], input: "ė\n", directory: "/")
    #expect(result.exitCode == 7)
    #expect(result.standardError == "/\n")
    #expect(result.standardOutput.hasPrefix("ė\n1\n") && result.standardOutput.hasSuffix("\n200000\n"))
  }

  @Test("a program ended by a signal says which, and one that does not end is killed")
  func signals() throws {
    #expect(try Program.at("sh").run(["-c", "kill -9 $$"]).exitCode == 137)
    #expect(throws: TestSupportError.self) { try Program.at("sleep").run(["60"], timeout: .milliseconds(50)) }
  }

  @Test("a program sees nothing of its caller's PG variables")
  func environment() throws {
    let lines = try Program.at("env").run(environment: ["PGHOST": "here"]).standardOutput.split(separator: "\n")
    #expect(lines.filter { $0.hasPrefix("PG") } == ["PGHOST=here"])
  }
}
