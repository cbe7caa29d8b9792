import Foundation
import TestSupport
import Testing

/// What stands in the rows of reports, for people and for scripts, and how wide their lines are.
@Suite("Rows of reports")
struct ReportRowScenarios {
  private typealias Office = TickScenarios.Office

  /// Runs a command of `sutarta`, at a width where one is said.
  private func sutarta(
    _ arguments: [String], as login: String = "lbd_leader", language: String = "en", columns: Int? = nil,
    in database: TestDatabase
  ) throws -> ProgramResult {
    var environment = database.environment(user: login)
    environment["LC_ALL"] = "C.UTF-8"
    environment["SUTARTA_LANGUAGE"] = language
    environment["COLUMNS"] = columns.map(String.init)
    return try Program.sutarta.run(arguments, environment: environment)
  }

  /// The rows of an answer in CSV without quotes, each by the names of its columns.
  private func rows(_ answer: ProgramResult) -> [[String: String]] {
    let lines = answer.standardOutput.components(separatedBy: "\r\n").dropLast()
      .map { $0.components(separatedBy: ",") }
    return lines.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(lines[0], $0)) }
  }

  /// Makes an office in which one of eight measures was done and the others tell nothing.
  private func oneDone(_ body: (TestDatabase) throws -> Void) throws {
    try Office.open { office in
      let leader = Leader(database: office.database, login: "lbd_leader")
      #expect(try leader.sutarta("measure", "start", "4").exitCode == 0)
      #expect(try leader.sutarta("measure", "finish", "4", "--outcome", "held").exitCode == 0)
      try office.tick("2025-06-30")
      try body(office.database)
    }
  }

  @Test("a mean of few of the measures says of how few, in each language")
  func knownOf() throws {
    try oneDone { database in
      let english = try sutarta(["report"], in: database).standardOutput
      #expect(english.contains("100 (known of 1 of 2)") && english.contains("100 (known of 1 of 7)"), "\(english)")
      #expect(try sutarta(["report"], language: "lt", in: database).standardOutput.contains("100 (žinoma apie 1 iš 2)"))
      #expect(try sutarta(["report"], language: "pl", in: database).standardOutput.contains("100 (znany dla 1 z 2)"))
    }
  }

  @Test("a direction without measures has its row, with zeros, for people and for scripts")
  func emptyDirection() throws {
    try oneDone { database in
      for name in ["progress", "directions"] {
        let table = try sutarta(["report", name], in: database).standardOutput
        #expect(table.contains(#/\nK1\. [^\n]* {2,}0 /#), "\(table)")
        let row = try #require(
          rows(try sutarta(["report", name, "--csv"], in: database)).first { $0["direction"] == "K1" })
        #expect([row["planned"], row["done"], row["done_rate"], row["progress"]] == ["0", "0", "", ""])
      }
    }
  }

  @Test("a script gets the rows of the table, the plan's first, and each says what it is about")
  func progressRows() throws {
    try oneDone { database in
      let all = rows(try sutarta(["report", "--csv"], in: database))
      #expect(all.first?["about"] == "plan" && all.first?["planned"] == "8" && all.first?["progress_known"] == "1")
      var names: [String: [String]] = [:]
      for row in all { names[row["about"] ?? "", default: []].append(row[row["about"] ?? ""] ?? "") }
      #expect(
        names == [
          "plan": ["2025"], "direction": ["K1", "K2", "K3", "K4", "K5"],
          "association": ["AVBA", "LABDA", "LBD", "LKBA", "LMBA", "LMBDA", "LSVBA"], "quarter": ["2025-Q2", "2025-Q4"],
        ])
      let json = try sutarta(["report", "progress", "--json"], in: database).standardOutput
      let objects = try #require(JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]])
      #expect(objects.map { $0["about"] as? String } == all.map { $0["about"] })
      // What stood there before stands where it did.
      let header = try sutarta(["report", "--csv"], in: database).standardOutput.prefix { $0 != "\r\n" }
      #expect(header.hasPrefix("protocol,plan,planned,not_started,"))
      #expect(header.hasSuffix(",counted_for,counted_at,about,direction,association,quarter,title"))
    }
  }

  @Test("a script gets of an association what it kept, kept late, did not keep and may still keep")
  func promises() throws {
    try oneDone { database in
      let told = rows(try sutarta(["report", "associations", "--csv"], in: database))
        .map { [$0["association"], $0["kept"], $0["kept_late"], $0["not_kept"], $0["still_open"]].map { $0 ?? "-" } }
      let kept = try database.query(
        """
        select concat_ws(',', association, kept, kept_late, not_kept, still_open) from report.association_progress
        order by association
        """)
      #expect(told.map { $0.joined(separator: ",") } == kept)
      #expect(kept.contains("LBD,0,1,2,1"), "\(kept)")
    }
  }

  @Test("a cell of CSV holds text, a value of JSON what it is")
  func changedCells() throws {
    try TestCluster.withLoadedPlan { database in
      let all = ["report", "changes", "--from", "2025-01-01"]
      let csv = try sutarta(all + ["--csv"], in: database).standardOutput
      #expect(!csv.contains("{") && !csv.contains("["), "\(csv)")
      #expect(csv.contains("lt-libraries,2025,1,term,,visus metus\r\n"))
      let json = try sutarta(all + ["--json"], in: database).standardOutput
      let objects = try #require(JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]])
      let term = try #require(objects.first { $0["field"] as? String == "term" }?["after"] as? [String: Any])
      #expect(term["phrase"] as? String == "visus metus")
    }
  }

  @Test("an analyst is told where analysts read, and only with reports")
  func analysts() throws {
    try TestCluster.withLoadedPlan { database in
      _ = try database.query("select door.ensure_login('row_analyst', 'sutarta_analyst')")
      let told = try sutarta(["report"], as: "row_analyst", in: database)
      #expect(told.exitCode == 77)
      #expect(told.standardError.contains("Analysts read the schema 'report' with any SQL client: docs/ANALYST.md."))
      #expect(!(try sutarta(["waiting"], as: "row_analyst", in: database).standardError.contains("ANALYST")))
      #expect(!(try sutarta(["report", "--plan", "1999"], in: database).standardError.contains("ANALYST")))
    }
  }

  @Test("no line is wider than the terminal, however narrow", arguments: ["en", "lt", "pl"])
  func widths(language: String) throws {
    try oneDone { database in
      let commands = [
        ["report"], ["report", "directions"], ["report", "associations"], ["report", "quarters"],
        ["report", "decisions"],
        ["report", "participation"], ["report", "times"], ["report", "carry-over"],
        ["report", "changes", "--from", "2025-01-01"], ["report", "as-of", "2025-06-30"], ["measure", "list"],
        ["waiting"], ["protocol", "show"], ["plan", "show"], ["measure", "show", "5"], ["decision", "list"],
        ["history"],
      ]
      for (command, width) in commands.flatMap({ command in [40, 47, 55, 64, 72, 80, 100].map { (command, $0) } }) {
        let answer = try sutarta(command, language: language, columns: width, in: database)
        #expect(answer.exitCode == 0, "\(answer.standardError)")
        let wide = answer.standardOutput.split(separator: "\n").filter { $0.count > width }
        #expect(wide.isEmpty, "\(command) at \(width): \(wide)")
      }
    }
  }

  @Test("the parties say since when they are, and where they signed in one piece")
  func parties() throws {
    try TestCluster.withLoadedPlan { database in
      for (language, since) in [("lt", "nuo"), ("en", "since"), ("pl", "od")] {
        let shown = try sutarta(["protocol", "show"], language: language, columns: 110, in: database).standardOutput
        #expect(shown.contains("\(since) 2024-04-23"), "\(shown)")
        #expect(!shown.contains("2024-04-23–"))
        #expect(shown.contains("Lietuvos nacionalinė Martyno Mažvydo biblioteka\n"))
      }
    }
  }
}
