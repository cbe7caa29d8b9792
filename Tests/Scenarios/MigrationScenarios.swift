import Postgres
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

  @Test("who leaves a transaction open holds up the migration, and the migration nobody else")
  func givesWay() throws {
    try TestCluster.withLoadedPlan { database in
      _ = try database.query(
        "update sutarta.applied_text set sha256 = repeat('0', 64) where name = '01_row_security'")
      let reader = try Connection(database.way())
      try reader.run(script: "begin")
      try reader.run(script: "lock table sutarta.measure in access share mode")
      let migration = try Leader(database: database, login: "postgres").starting("admin", "migrate")
      func isWaiting() throws -> Bool {
        try database.query(
          """
          select count(*) > 0 from pg_locks l join pg_database d on d.oid = l.database
          where d.datname = current_database() and not l.granted and l.mode = 'AccessExclusiveLock'
          """) == ["t"]
      }
      while try !isWaiting() { _ = try database.query("select pg_sleep(0.02)") }
      // It comes in behind the migration, and would wait for as long as that does.
      let leader = try Leader(database: database, login: "lbd_leader").sutarta("measure", "list")
      #expect(leader.exitCode == 0, "\(leader)")
      try reader.run(script: "rollback")
      let result = try migration.wait()
      #expect(result.exitCode == 0, "\(result)")
      #expect(
        try Leader(database: database, login: "postgres").sutarta("admin", "migrate", "--plan").standardOutput
          == "The schema is up to date.\n")
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

  @Test("an older program does not put back the text that a newer one has replaced")
  func older() throws {
    try TestCluster.withLoadedPlan { database in
      // What a newer program leaves: this program's text is one of those that were before.
      _ = try database.query(
        """
        insert into sutarta.superseded_text (folder, name, sha256)
        select folder, name, sha256 from sutarta.applied_text where name = 'cast_ballot';
        update sutarta.applied_text set sha256 = repeat('f', 64) where name = 'cast_ballot'
        """)
      for arguments in [["admin", "migrate"], ["admin", "migrate", "--plan"]] {
        let result = try Program.sutarta.run(
          arguments, environment: database.environment().merging(["LANGUAGE": "en"]) { $1 })
        #expect(result.exitCode == 76)
        #expect(result.standardError.contains("older than the database"))
        #expect(result.standardError.contains("functions/cast_ballot"))
      }
      #expect(
        try database.query("select sha256 from sutarta.applied_text where name = 'cast_ballot'")
          == [String(repeating: "f", count: 64)])
    }
  }

  @Test("what a text was before is remembered when it is applied again")
  func remembers() throws {
    try TestCluster.withLoadedPlan { database in
      _ = try database.query("update sutarta.applied_text set sha256 = repeat('e', 64) where name = 'cast_ballot'")
      #expect(try Leader(database: database, login: "postgres").sutarta("admin", "migrate").exitCode == 0)
      #expect(
        try database.query("select folder, name, left(sha256, 3) from sutarta.superseded_text")
          == ["functions|cast_ballot|eee"])
    }
  }

  @Test("a migration that comes before one that has run is refused, and nothing is done")
  func outOfOrder() throws {
    try TestCluster.withLoadedPlan { database in
      _ = try database.query("delete from sutarta.migration where name like '0005%'")
      let result = try Leader(database: database, login: "postgres").sutarta("admin", "migrate")
      #expect(result.exitCode == 76)
      let last = try #require(try database.query("select max(name) from sutarta.migration").first)
      #expect(result.standardError.contains("0005_events") && result.standardError.contains(last))
      #expect(try database.query("select count(*) from sutarta.migration where name like '0005%'") == ["0"])
    }
  }

  @Test("nobody but a migrator can keep a migrator waiting")
  func lock() throws {
    try TestCluster.withLoadedPlan { database in
      for login in ["lbd_leader", "coordinator"] {
        #expect(throws: TestSupportError.self) {
          try database.query("begin; lock table sutarta.migrator in access share mode", user: login)
        }
      }
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
