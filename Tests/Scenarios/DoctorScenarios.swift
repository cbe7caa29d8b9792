import Foundation
import TestSupport
import Testing

/// An installation that is looked over: sound as it is made, and then with one fault after another.
@Suite("sutarta doctor", .serialized)
struct DoctorScenarios {
  /// What `--json` says of one check.
  private struct Finding: Decodable, Equatable {
    let check: String
    let level: String
    let what: String
    let mend: String?
  }

  /// A database that has been ticked in just now.
  private static func withInstallation(_ body: (TestDatabase) throws -> Void) throws {
    try TestCluster.withLoadedPlan { database in
      let folder = FileManager.default.temporaryDirectory.appending(path: "doctor-\(database.name)").path
      defer { try? FileManager.default.removeItem(atPath: folder) }
      #expect(
        try Program.sutartad.run(["tick", "--maildir", folder], environment: database.environment(user: "sutartad"))
          .exitCode == 0)
      // What another test's transaction, still open, kept from being sealed is not what is looked at here.
      _ = try database.query(
        """
        alter table sutarta.history disable trigger append_only;
        update sutarta.history set at = now() where seal_number is null;
        alter table sutarta.history enable trigger append_only
        """)
      try body(database)
    }
  }

  private static func doctor(
    _ database: TestDatabase, user: String = "postgres", _ extra: [String: String] = [:]
  ) throws -> (code: Int, faults: [Finding]) {
    let result = try Program.sutarta.run(
      ["doctor", "--json"],
      environment: database.environment(user: user).merging(["LANGUAGE": "en"]) { $1 }.merging(extra) { $1 })
    let findings = try JSONDecoder().decode([Finding].self, from: Data(result.standardOutput.utf8))
    return (result.exitCode, findings.filter { $0.level != "ok" })
  }

  /// A fault, the statements that plant it and those that take it away where it is not the database's own.
  private struct Fault: CustomTestStringConvertible, Sendable {
    let check: String
    let level: String
    let says: String
    let plant: String
    var remove: String?
    var testDescription: String { says }
  }

  private static let faults: [Fault] = [
    Fault(
      check: "clock", level: "error", says: "s ahead of this machine",
      plant: """
        set allow_system_table_mods = on;
        alter function pg_catalog.clock_timestamp() rename to right_clock;
        create function pg_catalog.clock_timestamp() returns timestamptz language sql
          as 'select pg_catalog.right_clock() + interval ''2 minutes'''
        """),
    Fault(
      check: "database", level: "error", says: "temporary tables",
      plant: "do 'begin execute format(''grant temporary on database %I to public'', current_database()); end'"),
    Fault(
      check: "collation", level: "error", says: "version has changed (it was 1.2.3",
      plant: "update pg_database set datcollversion = '1.2.3' where datname = current_database()"),
    Fault(
      check: "roles", level: "error",
      says: "'doctor_test_giant' has powers that it must not have: BYPASSRLS CREATEROLE",
      plant: "create role doctor_test_giant login bypassrls createrole in role sutarta_leader",
      remove: "drop role doctor_test_giant"),
    Fault(
      check: "roles", level: "error", says: "group 'sutarta_analyst' can log in",
      plant: "alter role sutarta_analyst login", remove: "alter role sutarta_analyst nologin"),
    Fault(
      check: "roles", level: "error", says: "no login by which sutartad",
      plant: "do 'begin execute format(''revoke connect on database %I from public'', current_database()); end'"),
    Fault(
      check: "schema", level: "error", says: "have not run: 00",
      plant: "delete from sutarta.migration where name = (select max(name) from sutarta.migration)"),
    Fault(
      check: "schema", level: "error", says: "newer than this program",
      plant: "insert into sutarta.migration (name, sha256) values ('9999_later', repeat('0', 64))"),
    Fault(
      check: "schema", level: "error", says: "was edited after it had been applied",
      plant: "update sutarta.migration set sha256 = repeat('0', 64) where name like '0003%'"),
    Fault(
      check: "schema", level: "warning", says: "functions/move_plan",
      plant: "update sutarta.applied_text set sha256 = repeat('0', 64) where name = 'move_plan'"),
    Fault(
      check: "zones", level: "error", says: "'Europe/Atlantis'",
      plant: "update sutarta.protocol set time_zone = 'Europe/Atlantis'"),
    Fault(
      check: "holidays", level: "warning", says: "(LT) are not known",
      plant: "delete from sutarta.holiday where extract(year from day) = extract(year from current_date) + 1"),
    Fault(
      check: "mail", level: "warning", says: "Mail not sent: 1; the oldest has waited for 2 h", plant: mail(hours: 2)),
    Fault(check: "mail", level: "error", says: "has waited for 48 h", plant: mail(hours: 48)),
    Fault(
      check: "mail", level: "warning", says: "tried five times or more: 1",
      plant: mail(hours: 0) + "; update sutarta.message set attempts = 5"),
    Fault(
      check: "mail", level: "warning", says: "Letters parked: 1 (may have been sent already: 1); the first 3 h ago",
      plant: mail(hours: 100) + "; " + parked),
    Fault(
      check: "relay", level: "warning",
      says: "No mail goes by smtp x for 30 min (tried in vain: 4). Connection refused.",
      plant: relay(hours: 0.5)),
    Fault(check: "relay", level: "error", says: "No mail goes by smtp x for 1500 min", plant: relay(hours: 25)),
    Fault(
      check: "relay", level: "warning", says: "it rests for another 9 min",
      plant: relay(hours: 0.5) + "; update sutarta.relay set closed_until = now() + interval '10 minutes'"),
    Fault(
      check: "ticks", level: "warning", says: "(120 min ago)",
      plant:
        "update sutarta.tick set ended_at = ended_at - interval '2 hours', began_at = began_at - interval '2 hours'"),
    Fault(
      check: "ticks", level: "error", says: "(1800 min ago)",
      plant:
        "update sutarta.tick set ended_at = ended_at - interval '30 hours', began_at = began_at - interval '30 hours'"),
    Fault(
      check: "ticks", level: "error", says: "The server's clock has gone back",
      plant: "update sutarta.tick set ended_at = ended_at + interval '2 hours'"),
    Fault(
      check: "ticks", level: "warning", says: "It complained: One letter was left.",
      plant: "update sutarta.tick set outcome = 'complained', reason = 'One letter was left.'"),
    Fault(
      check: "ticks", level: "warning", says: "It broke off: refused: SU002",
      plant: "update sutarta.tick set outcome = 'broken', reason = 'refused: SU002'"),
    Fault(
      check: "ticks", level: "warning", says: "No tick has run yet.",
      plant: "delete from sutarta.tick; update sutarta.migration set applied_at = applied_at - interval '2 hours'"),
    Fault(check: "history", level: "warning", says: "the oldest has waited for 3 h", plant: history(hours: 3)),
    Fault(check: "history", level: "error", says: "the oldest has waited for 30 h", plant: history(hours: 30)),
  ]

  private static func mail(hours: Int) -> String {
    """
    insert into sutarta.digest (person_id, local_date, is_late)
      select id, '2001-01-01', false from sutarta.person limit 1;
    insert into sutarta.message (person_id, local_date, message_id, recipient, bytes, written_at)
      select person_id, local_date, 'x@y', 'x@example.org', 'letter', now() - interval '\(hours) hours'
      from sutarta.digest where local_date = '2001-01-01'
    """
  }

  private static let parked = """
    update sutarta.message set parked_at = now() - interval '3 hours', parked_because = 'why';
    insert into sutarta.delivery (message_id, fence, began_at, ended_at, outcome)
      select id, 1, now(), now(), 'ambiguous' from sutarta.message where parked_at is not null
    """

  private static func relay(hours: Double) -> String {
    """
    insert into sutarta.relay (name, failures, reason, since)
      values ('smtp x', 4, 'Connection refused', now() - interval '\(hours) hours')
    """
  }

  private static func history(hours: Int) -> String {
    """
    alter table sutarta.history disable trigger append_only;
    update sutarta.history set seal_number = null, seal_hash = null, at = now() - interval '\(hours) hours';
    alter table sutarta.history enable trigger append_only
    """
  }

  @Test("an installation as the README makes it is sound", arguments: ["lt", "en", "pl"])
  func sound(language: String) throws {
    try Self.withInstallation { database in
      #expect(try Self.doctor(database).faults == [])
      let result = try Leader(database: database, login: "postgres", language: language).sutarta("doctor")
      #expect(result.exitCode == 0, "\(result)")
      let last = result.standardOutput.split(separator: "\n").last
      #expect(last == ["lt": "Viskas tvarkoje.", "en": "All is well.", "pl": "Wszystko w porządku."][language])
    }
  }

  @Test("each fault is found, alone, told how to mend, and known by the code", arguments: faults)
  private func fault(_ fault: Fault) throws {
    try Self.withInstallation { database in
      defer { if let remove = fault.remove { _ = try? database.query(remove) } }
      _ = try database.query(fault.plant)
      let (code, found) = try Self.doctor(database)
      #expect(found.count == 1, "\(found)")
      let finding = try #require(found.first)
      #expect(finding.check == fault.check && finding.level == fault.level)
      #expect(finding.what.contains(fault.says), "\(finding)")
      #expect(finding.mend != nil || finding.check == "schema")
      #expect(code == (fault.level == "error" ? 90 : 0))
    }
  }

  @Test("the last tick is told of: when, how long, where")
  func lastTick() throws {
    try Self.withInstallation { database in
      let result = try Leader(database: database, login: "postgres", language: "en").sutarta("doctor")
      let host = try database.query("select host from sutarta.tick").first ?? ""
      #expect(!host.isEmpty && host != "?")
      let line = result.standardOutput.split(separator: "\n").first { $0.contains("The last tick ended at ") }
      #expect(line?.hasPrefix("ok: ") == true && line?.hasSuffix(" s, on \(host).") == true, "\(result)")
      #expect(try database.query("select outcome from sutarta.tick") == ["done"])
    }
  }

  @Test("what mends a fault mends it")
  func mended() throws {
    try Self.withInstallation { database in
      _ = try database.query("grant temporary, create on database \(database.name) to public")
      let mend = try #require(try Self.doctor(database).faults.first?.mend)
      #expect(mend.hasPrefix("Run in the database: "))
      _ = try database.query(String(mend.dropFirst("Run in the database: ".count)))
      #expect(try Self.doctor(database).faults == [])
    }
  }

  @Test("a database that does not answer, and one without a register, are findings like others")
  func nothingThere() throws {
    let cluster = try TestCluster()
    try cluster.withDatabase(from: "template0") { database in
      let away = try Self.doctor(database, ["PGPORT": "1"])
      #expect(away.code == 90 && away.faults.map(\.check) == ["connection"])
      let empty = try Self.doctor(database)
      #expect(empty.code == 90 && empty.faults.map(\.check) == ["database", "schema"])
    }
  }

  @Test("what is not for a leader's eyes is a warning that says whom to ask, and nothing is said to be wrong")
  func asLeader() throws {
    try Self.withInstallation { database in
      let (code, found) = try Self.doctor(database, user: "lbd_leader")
      #expect(code == 0)
      #expect(found.map(\.level).allSatisfy { $0 == "warning" } && found.contains { $0.check == "mail" }, "\(found)")
      #expect(found.allSatisfy { $0.mend?.contains("as a registrar") ?? false })
      let told = try Leader(database: database, login: "lbd_leader").sutarta("doctor")
      let warnings = told.standardOutput.split(separator: "\n").filter { $0.hasPrefix("warning") }
      #expect(warnings.count == Set(warnings).count && !warnings.isEmpty, "\(told.standardOutput)")
    }
  }

  @Test("a registrar who is no superuser sees all of it")
  func asRegistrar() throws {
    try Self.withInstallation { database in
      defer { _ = try? database.query("drop role doctor_test_registrar") }
      _ = try database.query("create role doctor_test_registrar login in role sutarta_registrar")
      let (code, found) = try Self.doctor(database, user: "doctor_test_registrar")
      #expect(code == 0 && found == [])
      _ = try database.query(Self.mail(hours: 48))
      #expect(try Self.doctor(database, user: "doctor_test_registrar").faults.map(\.check) == ["mail"])
    }
  }
}
