import Foundation
import TestSupport
import Testing

/// What a leader reads of how things stand, and what she does not.
@Suite("Reports at the command line")
struct ReportScenarios {
  private typealias Office = TickScenarios.Office

  /// Each report, with what it must be told.
  private static let reports = [
    ["progress"], ["directions"], ["associations"], ["quarters"], ["decisions"], ["participation"], ["times"],
    ["carry-over"], ["changes", "--from", "2025-01-01"], ["as-of", "2030-01-01"],
  ]

  /// Gives a command of `sutarta report`.
  private func report(
    _ arguments: [String], as login: String = "lbd_leader", language: String = "en", locale: String = "C.UTF-8",
    in database: TestDatabase
  ) throws -> ProgramResult {
    try Program.sutarta.run(
      ["report"] + arguments,
      environment: database.environment(user: login).merging([
        "LC_ALL": locale, "SUTARTA_LANGUAGE": language, "COLUMNS": "120",
      ]) { $1 })
  }

  @Test("before anything has been counted a report says so, and how to count")
  func neverCounted() throws {
    try TestCluster.withLoadedPlan { database in
      for name in ["progress", "directions", "associations", "quarters", "decisions", "participation", "times"] {
        let result = try report([name], in: database)
        #expect(result.exitCode == 0, "\(result.standardError)")
        #expect(result.standardOutput.contains("Nothing has been counted yet. The command that counts: sutartad tick"))
        #expect(try report([name, "--json"], in: database).standardOutput == "[]\n")
        #expect(try report([name, "--csv"], in: database).standardOutput.hasPrefix("protocol,"))
      }
    }
  }

  @Test("what of the plan is done is told for the day of the last tick, in all and by its parts")
  func progress() throws {
    try Office.open { office in
      let leader = Leader(database: office.database, login: "lbd_leader")
      #expect(try leader.sutarta("measure", "start", "4").exitCode == 0)
      #expect(try leader.sutarta("measure", "finish", "4", "--outcome", "held").exitCode == 0)
      #expect(try leader.sutarta("measure", "start", "3").exitCode == 0)
      #expect(try leader.sutarta("measure", "progress", "3", "--percent", "40").exitCode == 0)
      try office.tick("2025-06-30")
      let plain = try report([], in: office.database)
      #expect(plain.standardError.isEmpty)
      #expect(plain.standardOutput == (try report(["progress"], in: office.database).standardOutput))
      #expect(plain.standardOutput.contains("Counted for 30 June 2025 (2025-06-30 "))
      #expect(
        plain.standardOutput.contains("8 measures: done – 1, partly done – 1, not started – 5, late – 1.\n█▓░░░░░!\n"),
        "\(plain.standardOutput)")
      #expect(plain.standardOutput.contains("█ done  ▓ partly done  ░ not started  ! late"))
      let ascii = try report([], locale: "C", in: office.database).standardOutput
      #expect(ascii.contains("\n#+.....!\n"))
      let lithuanian = try report([], language: "lt", in: office.database).standardOutput
      #expect(lithuanian.contains("2025 m. birželio 30 d. duomenys (suskaičiuota"))
      #expect(
        lithuanian.contains("8 priemonės: įvykdyta – 1, iš dalies įvykdyta – 1, nepradėta – 5, vėluoja – 1."))
    }
  }

  @Test("what a script gets is what the views say", arguments: reports)
  func raw(arguments: [String]) throws {
    try Office.open { office in
      let leader = Leader(database: office.database, login: "lbd_leader")
      #expect(try leader.sutarta("measure", "start", "4").exitCode == 0)
      #expect(try leader.sutarta("measure", "postpone", "3", "--reason", "no money").exitCode == 0)
      try office.tick("2025-06-30")
      let csv = try report(arguments + ["--csv"], in: office.database)
      let json = try report(arguments + ["--json"], in: office.database)
      #expect(csv.exitCode == 0 && json.exitCode == 0, "\(csv.standardError)\(json.standardError)")
      let lines = csv.standardOutput.components(separatedBy: "\r\n")
      #expect(lines.last == "" && !csv.standardOutput.replacingOccurrences(of: "\r\n", with: "").contains("\n"))
      let columns = lines[0].components(separatedBy: ",")
      let objects = try #require(
        JSONSerialization.jsonObject(with: Data(json.standardOutput.utf8)) as? [[String: Any]])
      #expect(objects.count == lines.count - 2)
      for object in objects { #expect(Set(object.keys) == Set(columns)) }
      // Moments are written as RFC 3339 wants them.
      let counted = objects.compactMap { $0["counted_at"] as? String }
      #expect(try counted.allSatisfy { try #/\d{4}-\d\d-\d\dT[\d:.]+[+-]\d\d:\d\d/#.wholeMatch(in: $0) != nil })
      // The names are those of the views, so that who knows one knows the other.
      let known = try office.database.query(
        """
        select attname from pg_attribute where attrelid in (
          select oid from pg_class where relnamespace = 'report'::regnamespace)
        union select unnest(proargnames) from pg_proc where pronamespace = 'report'::regnamespace
        """)
      #expect(Set(columns).subtracting(known).isEmpty)
    }
  }

  @Test("a title with a comma, a quote and a line end comes through CSV and JSON whole")
  func awkward() throws {
    try TestCluster.withLoadedPlan { database in
      _ = try database.query(#"update sutarta.measure set titles = '{"lt": "a, \"b\"\nc"}' where number = '4'"#)
      let day = ["as-of", "2030-01-01"]
      let csv = try report(day + ["--csv"], in: database).standardOutput
      #expect(csv.contains(",\"a, \"\"b\"\"\nc\","))
      let json = try report(day + ["--json"], in: database).standardOutput
      let objects = try #require(JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]])
      #expect(objects.contains { $0["title"] as? String == "a, \"b\"\nc" })
    }
  }

  @Test("a plan is shown as it was, and what changed since")
  func past() throws {
    try TestCluster.withLoadedPlan { database in
      let before = try report(["as-of", "2020-01-01"], in: database)
      #expect(before.standardOutput.contains("The register held no measures of this plan then."))
      let leader = Leader(database: database, login: "lbd_leader")
      #expect(try leader.sutarta("measure", "start", "4").exitCode == 0)
      let today = try #require(try database.query("select sutarta.today(id) from sutarta.protocol").first)
      let now = try report(["as-of", today], in: database).standardOutput
      #expect(now.contains("As it is today, "), "\(now)")
      #expect(now.contains("late – 8"), "\(now)")
      let ahead = try report(["as-of", "2199-01-01"], in: database).standardOutput
      #expect(ahead.contains("As it will be at the end of 1 January 2199 if nothing changes by then."), "\(ahead)")
      let changes = try report(["changes", "--from", "2025-01-01"], language: "lt", in: database).standardOutput
      #expect(changes.contains("nauja priemonė"))
      let none = try report(["changes", "--from", "2020-01-01", "--to", "2020-12-31"], in: database)
      #expect(none.standardOutput.hasSuffix("Nothing changed.\n"))
    }
  }

  @Test(
    "what cannot be reported is refused, with a code of its own and nothing on standard output",
    arguments: [
      (["--plan", "1999"], "lbd_leader", 80, "1999"),
      (["directions", "--protocol", "none"], "lbd_leader", 80, "There is no protocol none"),
      (["decisions", "--protocol", "none", "--csv"], "lbd_leader", 80, "There is no protocol none"),
      (["--csv", "--json"], "lbd_leader", 64, "Say either --csv or --json."),
      (["changes"], "lbd_leader", 64, "--from"),
      (["changes", "--from", "2025-02-30"], "lbd_leader", 65, "2025-02-30"),
      (["changes", "--from", "2025-03-01", "--to", "2025-02-01"], "lbd_leader", 65, "--to: 2025-02-01 comes before"),
      (["as-of", "yesterday"], "lbd_leader", 65, "yesterday"),
      (["quartrs"], "lbd_leader", 64, "Did you mean 'quarters'?"),
    ])
  func refusals(arguments: [String], login: String, exitCode: Int, sentence: String) throws {
    try TestCluster.withLoadedPlan { database in
      let result = try report(arguments, as: login, in: database)
      #expect(result.exitCode == exitCode)
      #expect(result.standardOutput.isEmpty)
      #expect(result.standardError.contains(sentence), "\(result.standardError)")
    }
  }

  @Test("who is nobody in the register, or an analyst, is not let in here", arguments: reports)
  func strangers(arguments: [String]) throws {
    try TestCluster.withLoadedPlan { database in
      _ = try database.query(
        """
        select door.ensure_login('report_stranger', 'sutarta_leader'), door.ensure_login('report_analyst', 'sutarta_analyst')
        """)
      #expect(try report(arguments, as: "report_stranger", in: database).exitCode == 67)
      let analyst = try report(arguments, as: "report_analyst", in: database)
      #expect(analyst.exitCode == 77)
      #expect(analyst.standardOutput.isEmpty)
    }
  }

  @Test("an analyst's login is made and taken away by whoever makes logins")
  func analysts() throws {
    try TestCluster.withLoadedPlan { database throws in
      let keeper = Leader(database: database, login: "postgres")
      #expect(try keeper.sutarta("admin", "analyst", "add", "report_reader").standardOutput == "report_reader: done.\n")
      #expect(
        try keeper.sutarta("admin", "analyst", "add", "report_reader").standardOutput
          == "report_reader: nothing changed.\n")
      #expect(try database.query("select count(*) > 0 from report.plan", user: "report_reader") == ["t"])
      #expect(try keeper.sutarta("admin", "analyst", "remove", "report_reader").exitCode == 0)
      #expect(throws: TestSupportError.self) { try database.query("select 1", user: "report_reader") }
      let leader = Leader(database: database, login: "lbd_leader")
      #expect(try leader.sutarta("admin", "analyst", "add", "report_friend").exitCode == 77)
      #expect(try keeper.sutarta("admin", "analyst", "add", "sutarta_owner").exitCode != 0)
    }
  }
}
