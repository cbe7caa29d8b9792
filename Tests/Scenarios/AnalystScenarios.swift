import Foundation
import TestSupport
import Testing

@Suite("An analyst beside the others")
struct AnalystScenarios {
  /// A loaded database with an analyst of its own, whose login goes with it.
  private static func withAnalyst(_ body: (TestDatabase, String) throws -> Void) throws {
    try TestCluster.withLoadedPlan { database in
      let login = database.name + "_ana"
      _ = try database.query("select door.ensure_login('\(login)', 'sutarta_analyst')")
      defer { _ = try? database.query("drop role \(login)") }
      try body(database, login)
    }
  }

  /// A session of hers that has read every view in one transaction and keeps it open.
  private static func reading(_ database: TestDatabase, as login: String) throws -> RunningProgram {
    let script = """
      begin isolation level repeatable read;
      select format('select count(*) from report.%I x', c.relname) from pg_class c
      where c.relnamespace = 'report'::regnamespace and c.relkind = 'v' order by c.relname \\gexec
      select count(*) from report.plan_as_of('lt-libraries', '2025', clock_timestamp());
      select pg_sleep(600);
      """
    let session = try database.cluster.psql.start(
      ["-X", "-q", "-v", "ON_ERROR_STOP=1"], environment: database.environment(user: login), input: script)
    let sleeping = "select 1 from pg_stat_activity where usename = '\(login)' and wait_event = 'PgSleep'"
    let deadline = ContinuousClock.now + .seconds(60)
    while try database.query(sleeping).isEmpty {
      try #require(ContinuousClock.now < deadline, "she does not come to the end of reading")
    }
    return session
  }

  @Test("her open transaction, in which she has read everything, holds up neither a leader nor a tick nor the seal")
  func holdsUpNobody() throws {
    try Self.withAnalyst { database, login in
      let maildir = FileManager.default.temporaryDirectory.appending(path: "maildir-\(database.name)").path
      defer { try? FileManager.default.removeItem(atPath: maildir) }
      let leader = Leader(database: database, login: "lbd_leader")
      let tick = { (day: String) in
        try Program.sutartad.run(
          ["tick", "--as-of", day, "--limit", "1m", "--maildir", maildir],
          environment: database.environment(user: "sutartad"))
      }
      #expect(try tick("2025-04-14").exitCode == 0)
      let session = try Self.reading(database, as: login)
      #expect(try leader.sutarta("measure", "start", "3").exitCode == 0)
      #expect(try tick("2025-04-15").exitCode == 0)
      #expect(
        try database.query("select under_way || ' ' || counted_for from report.plan_progress where plan = '2025'")
          == ["1 2025-04-15"], "the summaries are counted beside her")
      // Other tests' transactions end by and by; hers does not.
      let unsealed = "select count(*) from sutarta.history where seal_number is null"
      let deadline = ContinuousClock.now + .seconds(120)
      while try database.query(unsealed) != ["0"], ContinuousClock.now < deadline {
        #expect(try tick("2025-04-15").exitCode == 0)
      }
      #expect(try database.query(unsealed) == ["0"], "history is sealed past her")
      #expect(
        try database.query("select state from pg_stat_activity where usename = '\(login)'") == ["active"],
        "and she reads on")
      _ = try database.query("select pg_terminate_backend(pid) from pg_stat_activity where usename = '\(login)'")
      #expect(try session.wait().standardError.contains("terminating connection"))
    }
  }

  @Test("her login comes with limits, and a query beyond them ends by itself")
  func limits() throws {
    try Self.withAnalyst { database, login in
      let shown = ["statement_timeout", "lock_timeout", "idle_in_transaction_session_timeout", "idle_session_timeout"]
        .map { "current_setting('\($0)')" }.joined(separator: ", ")
      #expect(try database.query("select \(shown)", user: login) == ["5min|10s|5min|8h"])
      #expect(throws: TestSupportError.self) { try database.query("create table public.mine (x integer)", user: login) }
      _ = try database.query("alter role \(login) set statement_timeout = '200ms'")
      do {
        _ = try database.query("select count(*) from report.day a, report.day b, report.day c", user: login)
        Issue.record("it came to its end")
      } catch let error as TestSupportError {
        #expect("\(error)".contains("statement timeout"))
      }
    }
  }
}
