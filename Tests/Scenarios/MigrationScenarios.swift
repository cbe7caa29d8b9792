import TestSupport
import Testing

@Suite("Migrations")
struct MigrationScenarios {
  /// What is in a database, as far as migrations make it.
  private static let everything = """
    select format('%s.%s %s', relnamespace::regnamespace, relname, relkind) from pg_class
    where relnamespace in (select oid from pg_namespace where nspname in ('sutarta', 'door', 'report'))
    union all
    select oid::regprocedure::text from pg_proc
    where pronamespace in (select oid from pg_namespace where nspname in ('sutarta', 'door', 'report'))
    order by 1
    """

  private func withEmpty(_ body: (TestDatabase, Leader) throws -> Void) throws {
    try TestCluster().withDatabase(from: "template0") { database in
      try body(database, Leader(database: database, login: "postgres"))
    }
  }

  @Test("--plan shows what would run, runs nothing, and is right about it")
  func plan() throws {
    try withEmpty { database, admin in
      let planned = try admin.sutarta("admin", "migrate", "--plan")
      #expect(planned.exitCode == 0)
      #expect(try database.query("select count(*) from pg_namespace where nspname = 'sutarta'") == ["0"])
      let done = try admin.sutarta("admin", "migrate")
      #expect(done.standardOutput == planned.standardOutput)
      #expect(done.standardOutput.hasPrefix("migrations/0001_"))
    }
  }

  @Test("run again, it has nothing to do")
  func again() throws {
    try withEmpty { _, admin in
      _ = try admin.sutarta("admin", "migrate")
      #expect(try admin.sutarta("admin", "migrate").standardOutput == "The schema is up to date.\n")
    }
  }

  @Test("of two at once one waits, and nothing is done twice")
  func twoAtOnce() throws {
    try withEmpty { database, admin in
      let running = [try admin.starting("admin", "migrate"), try admin.starting("admin", "migrate")]
      let results = try running.map { try $0.wait() }
      #expect(results.map(\.exitCode) == [0, 0], "\(results)")
      #expect(results.filter { $0.standardOutput == "The schema is up to date.\n" }.count == 1)
      #expect(try database.query("select count(*) = count(distinct name) from sutarta.migration") == ["t"])
    }
  }

  @Test("killed at any point it leaves nothing half done, and the next run ends at the same schema")
  func killed() throws {
    try TestCluster().withDatabase { reference in
      let expected = try reference.query(Self.everything)
      for milliseconds in [5, 15, 30, 60, 100, 150, 250] {
        try withEmpty { database, admin in
          let running = try admin.starting("admin", "migrate")
          _ = try database.query("select pg_sleep(\(Double(milliseconds) / 1000))")
          running.signal(9)
          _ = try running.wait()
          // What is recorded is there, and what is not recorded left no trace that hinders.
          #expect(try admin.sutarta("admin", "migrate").exitCode == 0, "killed after \(milliseconds) ms")
          #expect(try database.query(Self.everything) == expected, "killed after \(milliseconds) ms")
        }
      }
    }
  }

  @Test("a database newer than the program is refused and left alone")
  func newer() throws {
    try TestCluster.withLoadedPlan { database in
      _ = try database.query("insert into sutarta.migration (name, sha256) values ('9999_future', repeat('0', 64))")
      let result = try Leader(database: database, login: "postgres").sutarta("admin", "migrate")
      #expect(result.exitCode == 76)
      #expect(result.standardError.contains("newer than this program (it has: 9999_future)"))
    }
  }

  @Test("a migration edited after it was applied is refused by its name")
  func edited() throws {
    try TestCluster.withLoadedPlan { database in
      _ = try database.query("update sutarta.migration set sha256 = repeat('0', 64) where name like '0001%'")
      let result = try Leader(database: database, login: "postgres").sutarta("admin", "migrate")
      #expect(result.exitCode == 76)
      #expect(result.standardError.contains("0001_roles"))
    }
  }

  @Test("a changed function is applied again, with its grants")
  func reapplied() throws {
    try TestCluster.withLoadedPlan { database in
      _ = try database.query(
        """
        update sutarta.applied_text set sha256 = repeat('0', 64) where name = 'move_measure';
        drop function door.move_measure(text, text, text, text, text, uuid)
        """)
      let result = try Leader(database: database, login: "postgres").sutarta("admin", "migrate")
      #expect(result.standardOutput.contains("functions/move_measure"))
      #expect(try Leader(database: database, login: "lbd_leader").sutarta("measure", "start", "4").exitCode == 0)
    }
  }

  @Test("who may not create roles is told so, and nothing is made")
  func notAnAdministrator() throws {
    try withEmpty { database, _ in
      let result = try Leader(database: database, login: "lbd_leader").sutarta("admin", "migrate")
      #expect(result.exitCode == 77, "\(result.standardError)")
      #expect(try database.query("select count(*) from pg_namespace where nspname = 'sutarta'") == ["0"])
    }
  }
}
