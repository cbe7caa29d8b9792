import Foundation
import TestSupport
import Testing

/// Ticks by the server's own clock, where it is not to be believed.
@Suite("A clock that errs")
struct ClockScenarios {
  /// A tick that is told no moment.
  private func tick(_ office: TickScenarios.Office, _ arguments: String...) throws -> ProgramResult {
    try Program.sutartad.run(["tick", "--maildir", office.maildir] + arguments, environment: office.environment)
  }

  @Test("a clock that has leapt ahead is believed by a later tick; until then only written letters go out")
  func leap() throws {
    try TickScenarios.Office.open { office in
      let blocked = try Program.sutartad.run(
        ["tick", "--as-of", "2025-04-14", "--maildir", "/dev/null/mail"], environment: office.environment)
      #expect(blocked.exitCode == 75)
      _ = try office.database.query("update sutarta.plan set first_day = '2025-01-01', state = 'agreed'")
      let done = """
        select (select count(*) from sutarta.reminder), (select count(*) from sutarta.digest),
          (select max(id) from sutarta.history), (select max(counted_for::date) from sutarta.counting),
          (select latest from sutarta.clock)
        """
      let before = try office.database.query(done)
      for _ in 0..<2 {
        let result = try tick(office)
        #expect(result.exitCode == 75)
        #expect(result.standardError.split(separator: "\n").count == 1, "\(result.standardError)")
        #expect(result.standardError.contains("The clock has leapt ahead: it stood at 2025-04-14 12:00 UTC"))
        #expect(result.standardError.contains(" If the clock errs, set it right (timedatectl set-ntp true)."))
      }
      #expect(try office.letters.count == 9)
      #expect(try office.database.query(done) == before)
      #expect(try office.database.query("select reason ~ 'leapt' from sutarta.tick order by id desc limit 1") == ["t"])
      // An hour goes by.
      _ = try office.database.query("update sutarta.clock set ahead_from = ahead_from - interval '1 hour'")
      #expect(try tick(office).exitCode == 0)
      #expect(try office.database.query("select count(*) from sutarta.plan where state = 'agreed'") == ["0"])
      #expect(try tick(office).exitCode == 0)
    }
  }

  @Test("where the server's clock and this machine's are far apart, nothing is done but by a moment that was told")
  func apart() throws {
    try TickScenarios.Office.open { office in
      _ = try office.database.query(
        """
        set allow_system_table_mods = on;
        alter function pg_catalog.clock_timestamp() rename to right_clock;
        create function pg_catalog.clock_timestamp() returns timestamptz language sql
          as 'select pg_catalog.right_clock() + interval ''10 minutes'''
        """)
      let figures = office.maildir + ".prom"
      let result = try tick(office, "--metrics", figures)
      #expect(result.exitCode == 71)
      #expect(result.standardError.split(separator: "\n").count == 1, "\(result.standardError)")
      #expect(result.standardError.contains("s ahead of this machine's. One of them errs, so nothing was done."))
      let text = try String(contentsOfFile: figures, encoding: .utf8)
      try FileManager.default.removeItem(atPath: figures)
      #expect(text.contains("\nsutarta_tick_clock_believed 0\n") && text.contains("\nsutarta_tick_success 0\n"))
      let apart = text.split(separator: "\n").first { $0.hasPrefix("sutarta_clock_apart_seconds ") }
      #expect((590...610).contains(Double(apart?.split(separator: " ")[1] ?? "") ?? 0))
      #expect(
        try office.database.query(
          """
          select (select count(*) from sutarta.occurrence), (select number from sutarta.seal_head),
            (select latest is null from sutarta.clock)
          """) == ["0|0|t"])
      #expect(
        try office.database.query("select outcome from sutarta.tick where reason ~ 'nothing was done'") == [
          "complained"
        ])
      #expect(try office.tick("2025-04-14").exitCode == 0)
      #expect(try office.letters.count == 9)
    }
  }

  @Test("a moment that is still to come is shown and not acted on")
  func toCome() throws {
    try TickScenarios.Office.open { office in
      let ahead = try office.database.query(
        """
        select unnest(array[
          to_char(sutarta.today(id) + 1, 'YYYY-MM-DD'),
          to_char((clock_timestamp() + interval '24 h 1 min') at time zone 'UTC' - interval '14 h',
            'YYYY-MM-DD"T"HH24:MI"-14:00"')])
        from sutarta.protocol
        """)
      for asOf in ["2999-04-14", "2999-04-14T07:00+03:00"] + ahead {
        let refused = try tick(office, "--as-of", asOf)
        #expect(refused.exitCode == 65, "\(asOf)")
        #expect(refused.standardError.contains("\(asOf) is still to come by the server's clock, and letters sent too"))
        #expect(refused.standardError.split(separator: "\n").count == 1, "\(refused.standardError)")
      }
      #expect(
        try office.database.query("select latest is null, (select count(*) from sutarta.tick) from sutarta.clock") == [
          "t|0"
        ])
      let shown = try tick(office, "--as-of", "2999-04-14", "--dry-run")
      #expect(shown.exitCode == 0, "\(shown.standardError)")
      #expect(try office.database.query("select latest is null from sutarta.clock") == ["t"])
      let today = try #require(try office.database.query("select sutarta.today(id) from sutarta.protocol").first)
      #expect(try tick(office, "--as-of", today).exitCode != 65)
    }
  }

  @Test(
    "what is no day, or more than a time and its zone after it, is no moment",
    arguments: [
      "2025-02-29", "today", "2025-04-14 infinity", "2025-04-14 12:00 XXX150", "2025-04-14T07:00", "2025-04-14T24:00Z",
      "2025-04-14T07:00+15:59", "2025-04-14T07:00+03:00 BC", "2025-04-14T07:00:60Z",
    ])
  func moments(_ asOf: String) throws {
    try TickScenarios.Office.open { office in
      let refused = try tick(office, "--as-of", asOf)
      #expect(refused.exitCode == 65)
      #expect(refused.standardError.contains("'\(asOf)' is no moment"))
    }
  }

  @Test("a rehearsal tells of a clock that a tick would not believe, and changes nothing of it")
  func rehearsed() throws {
    try TickScenarios.Office.open { office in
      #expect(try office.tick("2025-04-14").exitCode == 0)
      let clock = try office.database.query("select c from sutarta.clock c")
      let rehearsed = try tick(office, "--dry-run")
      #expect(rehearsed.exitCode == 75)
      #expect(rehearsed.standardOutput.contains("Nothing was changed."))
      #expect(rehearsed.standardError.contains("The clock has leapt ahead: it stood at 2025-04-14 12:00 UTC"))
      #expect(try office.database.query("select c from sutarta.clock c") == clock)
      #expect(try tick(office, "--dry-run", "--as-of", "2025-04-10").exitCode == 0)
    }
  }
}
