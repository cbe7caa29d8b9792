import Foundation
import TestSupport
import Testing

/// The daemon that stays, from outside: what it tells systemd, what it does at a signal, what it lives through.
@Suite("sutartad run")
struct RunScenarios {
  /// A daemon on a loaded database, and whoever it reports to.
  private struct Watch {
    let database: TestDatabase
    let manager: NotifySocket
    let daemon: RunningProgram

    static func over(
      every: String = "1h", watchdog: String? = nil, isAbstract: Bool = true, _ body: (Watch) throws -> Void
    ) throws {
      try TestCluster.withLoadedPlan { database in
        let folder = FileManager.default.temporaryDirectory.appending(path: "run-\(database.name)").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let manager = try NotifySocket(isAbstract: isAbstract)
        var environment = database.environment(user: "sutartad")
        environment["NOTIFY_SOCKET"] = manager.name
        environment["WATCHDOG_USEC"] = watchdog
        let daemon = try Program.sutartad.start(
          ["run", "--every", every, "--maildir", folder], environment: environment)
        try body(Watch(database: database, manager: manager, daemon: daemon))
      }
    }

    /// Waits for the end of a tick with nothing to complain of.
    func tick() throws { try manager.message(telling: "STATUS=The last tick went well") }

    /// Asks it to stop, and gives what it wrote and how long it took.
    func stop(_ signal: Int32 = SIGTERM) throws -> (result: ProgramResult, time: Duration) {
      let began = ContinuousClock.now
      daemon.signal(signal)
      let result = try daemon.wait(timeout: .seconds(10))
      return (result, ContinuousClock.now - began)
    }
  }

  @Test("it says that it is ready, ticks, and stops within a second when asked", arguments: [SIGTERM, SIGINT])
  func life(signal: Int32) throws {
    try Watch.over(isAbstract: signal == SIGTERM) { watch in
      #expect(try watch.manager.next().contains("READY=1"))
      try watch.tick()
      let (result, time) = try watch.stop(signal)
      #expect(result.exitCode == 0)
      #expect(time < .seconds(1))
      #expect(try watch.manager.next().contains("STOPPING=1"))
      #expect(result.standardError.contains("level=info msg=tick "), "\(result.standardError)")
      #expect(try watch.database.query("select count(*) > 0 from sutarta.occurrence") == ["t"])
    }
  }

  @Test("it ticks by its own clock, again and again")
  func again() throws {
    try Watch.over(every: "1s") { watch in
      for _ in 0..<3 { try watch.tick() }
      #expect(try watch.stop().result.standardError.components(separatedBy: "msg=tick ").count >= 4)
    }
  }

  @Test("a hang-up makes it tick at once")
  func hangUp() throws {
    try Watch.over { watch in
      try watch.tick()
      _ = try watch.database.query("delete from sutarta.occurrence")
      _ = try watch.database.query("update sutarta.event set dated_first = null, dated_last = null")
      watch.daemon.signal(SIGHUP)
      try watch.tick()
      #expect(try watch.database.query("select count(*) > 0 from sutarta.occurrence") == ["t"])
    }
  }

  @Test("it gives its watchdog a sign of life between two ticks")
  func watchdog() throws {
    try Watch.over(watchdog: "200000") { watch in
      try watch.tick()
      for _ in 0..<3 { #expect(try watch.manager.next() == ["WATCHDOG=1"]) }
    }
  }

  @Test("between two ticks it holds no connection, and so costs the server nothing")
  func idle() throws {
    try Watch.over { watch in
      try watch.tick()
      let sessions = "select 1 from pg_stat_activity where usename = 'sutartad' and datname = current_database()"
      // A session that is closing is seen for a moment after its client has gone.
      let deadline = ContinuousClock.now + .seconds(10)
      while try !watch.database.query(sessions).isEmpty, ContinuousClock.now < deadline {}
      #expect(try watch.database.query(sessions).isEmpty)
    }
  }

  @Test("a connection that is cut in the midst of a tick is a warning, and the tick is taken again")
  func cut() throws {
    try Watch.over { watch in
      try watch.tick()
      // The next tick waits behind this lock, where it can be found.
      let locker = try watch.database.cluster.psql.start(
        ["-X", "-c", "begin; lock table sutarta.holiday; select pg_sleep(60)"],
        environment: watch.database.environment().merging(["PGAPPNAME": "locker"]) { $1 })
      let find = "select pid from pg_stat_activity where datname = current_database() and "
      while try watch.database.query(find + "application_name = 'locker' and wait_event = 'PgSleep'").isEmpty {}
      watch.daemon.signal(SIGHUP)
      let waiting = find + "usename = 'sutartad' and wait_event_type = 'Lock'"
      while try watch.database.query(waiting).isEmpty {}
      _ = try watch.database.query("select pg_terminate_backend(pid) from (\(waiting)) as found")
      try watch.manager.message(telling: "STATUS=The last tick broke off: connectionLost")
      _ = try watch.database.query(
        "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'locker' and "
          + "datname = current_database()")
      _ = try locker.wait()
      try watch.tick()
      let result = try watch.stop().result
      #expect(result.exitCode == 0)
      #expect(result.standardError.contains("level=warning msg=\"tick broken off\" reason=connectionLost"))
    }
  }

  @Test("a database that lets nobody in is tried again until it does")
  func away() throws {
    try Watch.over { watch in
      try watch.tick()
      let maintenance = TestDatabase(cluster: watch.database.cluster, name: "postgres")
      _ = try maintenance.query("alter database \(watch.database.name) allow_connections false")
      watch.daemon.signal(SIGHUP)
      try watch.manager.message(telling: "STATUS=The last tick broke off")
      _ = try maintenance.query("alter database \(watch.database.name) allow_connections true")
      try watch.tick()
    }
  }

  @Test(
    "a length of time that is none is refused",
    arguments: ["5", "m", "0m", "-1m", "1,5h", "8d", "99999999999999999999s"])
  func noSpan(text: String) throws {
    for option in ["--every", "--limit"] {
      let result = try Program.sutartad.run(
        ["run", "--maildir", "/nonexistent", "\(option)=\(text)"], environment: ["LANGUAGE": "en"])
      #expect(result.exitCode == 65)
      #expect(result.standardError.contains("\(option): '\(text)' is no length of time"))
    }
  }
}
