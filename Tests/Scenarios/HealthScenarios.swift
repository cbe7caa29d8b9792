import Foundation
import TestSupport
import Testing

/// What a tick leaves for whoever watches: figures, codes, and words only where something is wrong.
@Suite("A tick's health")
struct HealthScenarios {
  /// A loaded database, and a folder for letters and figures.
  private struct Post {
    let database: TestDatabase
    let folder: String
    var figures: String { folder + "/sutarta.prom" }

    static func open(_ body: (Post) throws -> Void) throws {
      try TestCluster.withLoadedPlan { database in
        let folder = FileManager.default.temporaryDirectory.appending(path: "health-\(database.name)").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try body(Post(database: database, folder: folder))
      }
    }

    func tick(_ arguments: String..., environment extra: [String: String] = [:]) throws -> ProgramResult {
      try Program.sutartad.run(
        ["tick", "--as-of", "2025-04-14", "--maildir", folder + "/mail"] + arguments,
        environment: database.environment(user: "sutartad").merging(["LANGUAGE": "en"]) { $1 }.merging(extra) { $1 })
    }

    /// A tick that waits behind a lock until the second that it has is over.
    func tickOutOfTime() throws -> ProgramResult {
      let locker = try database.cluster.psql.start(
        ["-X", "-c", "begin; lock table sutarta.holiday; select pg_sleep(4)"], environment: database.environment())
      let find = "select 1 from pg_stat_activity where datname = current_database() and wait_event = 'PgSleep'"
      while try database.query(find).isEmpty {}
      let result = try tick("--limit", "1s")
      _ = try locker.wait()
      return result
    }

    /// The figures by their names; each must have its help and its type before it.
    func read() throws -> [String: Double] {
      let lines = try String(contentsOfFile: figures, encoding: .utf8).split(separator: "\n").map(String.init)
      var values: [String: Double] = [:]
      for place in stride(from: 0, to: lines.count, by: 3) {
        let words = lines[place + 2].split(separator: " ").map(String.init)
        #expect(lines[place].hasPrefix("# HELP \(words[0]) ") && lines[place + 1] == "# TYPE \(words[0]) gauge")
        values[words[0]] = try #require(Double(words[1]))
      }
      return values
    }
  }

  @Test("a tick's figures are in the metrics file, readable by all, with nothing left beside it")
  func figures() throws {
    try Post.open { post in
      #expect(try post.tick("--metrics", post.figures).exitCode == 0)
      let values = try post.read()
      #expect(values["sutarta_tick_success"] == 1)
      #expect(values["sutarta_tick_digests"] == 9 && values["sutarta_tick_sent"] == 9)
      #expect(values["sutarta_messages_waiting"] == 0 && values["sutarta_message_oldest_age_seconds"] == 0)
      #expect(abs((values["sutarta_tick_timestamp_seconds"] ?? 0) - Date().timeIntervalSince1970) < 60)
      #expect(values["sutarta_tick_last_success_timestamp_seconds"] == values["sutarta_tick_timestamp_seconds"])
      #expect((values["sutarta_tick_duration_seconds"] ?? 0) > 0)
      #expect(try FileManager.default.contentsOfDirectory(atPath: post.folder).sorted() == ["mail", "sutarta.prom"])
      let rights = try FileManager.default.attributesOfItem(atPath: post.figures)[.posixPermissions] as? Int
      #expect(rights == 0o644)
    }
  }

  @Test("a tick that breaks off says so in the figures, and keeps when the last good one was")
  func broken() throws {
    try Post.open { post in
      #expect(try post.tick("--metrics", post.figures).exitCode == 0)
      let good = try post.read()["sutarta_tick_last_success_timestamp_seconds"]
      let result = try post.tick("--metrics", post.figures, environment: ["PGUSER": "lbd_leader"])
      #expect(result.exitCode == 77)
      let values = try post.read()
      #expect(values["sutarta_tick_success"] == 0)
      #expect(values["sutarta_tick_last_success_timestamp_seconds"] == good)
      #expect(values["sutarta_tick_digests"] == nil, "what was not counted is not 0")
    }
  }

  @Test("a clock that has gone back is complained of, and nobody is written to")
  func clockBehind() throws {
    try Post.open { post in
      let letters = "select count(*) from sutarta.message"
      #expect(try post.tick("--metrics", post.figures).exitCode == 0)
      let written = try post.database.query(letters)
      let result = try post.tick("--as-of", "2025-03-14")
      #expect(result.exitCode == 75)
      #expect(result.standardError.contains("The clock has gone back: it has stood at 2025-04-1"))
      #expect(result.standardError.contains(" If the clock errs, set it right (timedatectl set-ntp true)."))
      #expect(try post.database.query(letters) == written)
    }
  }

  @Test("mail that waits is counted, with its age")
  func waiting() throws {
    try Post.open { post in
      func blocked() throws -> ProgramResult {
        try Program.sutartad.run(
          ["tick", "--as-of", "2025-04-14", "--maildir", "/dev/null/mail", "--metrics", post.figures],
          environment: post.database.environment(user: "sutartad"))
      }
      #expect(try blocked().exitCode == 75)
      _ = try post.database.query("update sutarta.message set written_at = now() - interval '2 hours'")
      #expect(try blocked().exitCode == 75)
      let values = try post.read()
      #expect(values["sutarta_messages_waiting"] == 9)
      #expect((7200..<7300).contains(values["sutarta_message_oldest_age_seconds"] ?? 0))
    }
  }

  @Test("a metrics file that cannot be written is complained of, and the tick has done its work all the same")
  func unwritable() throws {
    try Post.open { post in
      let result = try post.tick("--metrics", "/nonexistent/sutarta.prom")
      #expect(result.exitCode == 75)
      #expect(
        result.standardError.contains("The metrics file could not be written (/nonexistent/sutarta.prom: No such"))
      #expect(try post.database.query("select count(*) from sutarta.message where sent_at is not null") == ["9"])
    }
  }

  @Test("a tick whose time is over says so, leaves the rest, and the next one takes it")
  func limit() throws {
    try Post.open { post in
      let result = try post.tickOutOfTime()
      #expect(result.exitCode == 75)
      #expect(result.standardError.split(separator: "\n").count == 1)
      #expect(result.standardError.contains("The time (1s) was over before the work"))
      #expect(try post.database.query("select count(*) from sutarta.digest") == ["0"])
      #expect(try post.tick("--limit", "1h").exitCode == 0)
      #expect(try post.database.query("select count(*) from sutarta.digest") == ["9"])
    }
  }

  @Test("a tick that is always out of time seals some history each time, and one that has time seals the rest")
  func sealing() throws {
    try Post.open { post in
      _ = try post.database.query(
        """
        set session_replication_role = replica;
        insert into sutarta.history (
          protocol_id, at, subject, plan_id, measure_id, from_state, action, to_state, login, capacity, version, xid)
        select h.protocol_id, h.at, h.subject, h.plan_id, h.measure_id, h.from_state, h.action, h.to_state, h.login,
          h.capacity, h.version + 1000 + n, '3'
        from (select * from sutarta.history where subject = 'measure' order by id limit 1) h, generate_series(1, 2100) n
        """)
      let sealed = "select count(*) from sutarta.history where seal_number is not null"
      #expect(try post.tickOutOfTime().standardError.contains("was over before the work"))
      #expect(try post.database.query(sealed) == ["1000"])
      #expect(try post.tickOutOfTime().standardError.contains("was over before the work"))
      #expect(try post.database.query(sealed) == ["2000"])
      #expect(try post.tick("--limit", "1h").exitCode == 0)
      #expect(try post.database.query(sealed.replacing("not null", with: "null and xid = '3'")) == ["0"])
    }
  }

  @Test("whatever goes wrong is one line and a code that the table in docs/RUNNING.md explains")
  func codes() throws {
    let page = try String(contentsOfFile: Self.runningPage, encoding: .utf8)
    try Post.open { post in
      let cases: [(arguments: [String], environment: [String: String], code: Int)] = [
        (["--limit", "soon"], [:], 65),
        ([], ["PGPORT": "1"], 69),
        ([], ["PGDATABASE": "nowhere"], 69),
        (["--metrics", "/nonexistent/x.prom"], [:], 75),
        ([], ["PGDATABASE": "postgres"], 76),
        ([], ["PGUSER": "lbd_leader"], 77),
        ([], ["PGUSER": "nobody_of_that_name"], 78),
      ]
      for (arguments, environment, code) in cases {
        let result = try Program.sutartad.run(
          ["tick", "--as-of", "2025-04-14", "--maildir", post.folder + "/mail"] + arguments,
          environment: post.database.environment(user: "sutartad").merging(environment) { $1 })
        #expect(result.exitCode == code, "\(arguments) \(environment): \(result.standardError)")
        #expect(result.standardOutput.isEmpty)
        #expect(result.standardError.split(separator: "\n").count == 1, "\(result.standardError)")
        #expect(page.contains("\n| \(code) | "))
      }
      #expect(try Program.sutartad.run(["tick", "--no-such-option"]).exitCode == 64)
    }
  }

  private static let runningPage = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "docs/RUNNING.md").path
}
