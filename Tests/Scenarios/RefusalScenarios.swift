import TestSupport
import Testing

/// What a leader meets when something cannot be done: one clear sentence, a code of its own, and nothing changed.
@Suite("Refusals at the command line")
struct RefusalScenarios {
  /// Gives a command, and expects a refusal that leaves no trace.
  private func expectRefused(
    _ leader: Leader, _ arguments: [String], exitCode: Int, saying sentence: String,
    location: SourceLocation = #_sourceLocation
  ) throws {
    let before = try leader.database.query(Self.everything)
    let result = try Program.sutarta.run(
      arguments, environment: leader.database.environment(user: leader.login).merging(["LANGUAGE": "en"]) { $1 })
    #expect(result.exitCode == exitCode, sourceLocation: location)
    #expect(result.standardOutput.isEmpty, sourceLocation: location)
    #expect(result.standardError.contains(sentence), "\(result.standardError)", sourceLocation: location)
    #expect(try leader.database.query(Self.everything) == before, sourceLocation: location)
  }

  /// What a refused move could have changed.
  private static let everything = """
    select 'measure', number, state, version::text from sutarta.measure
    union all select 'plan', code, state, version::text from sutarta.plan
    union all select 'history', count(*)::text, '', '' from sutarta.history
    union all select 'request', count(*)::text, '', '' from sutarta.request
    order by 1, 2
    """

  @Test("a measure that has not begun cannot be finished, and the refusal says what can be done")
  func finishingWhatHasNotBegun() throws {
    try TestCluster.withLoadedPlan { database in
      try expectRefused(
        Leader(database: database, login: "lbd_leader"), ["measure", "finish", "4", "--outcome", "x"], exitCode: 81,
        saying: "Measure 4: cannot finish, because it is agreed.")
    }
  }

  @Test("a proposed measure cannot be finished")
  func finishingAProposal() throws {
    try TestCluster.withLoadedPlan { database in
      _ = try database.query("update sutarta.measure set state = 'proposed' where number = '4'")
      try expectRefused(
        Leader(database: database, login: "lbd_leader"), ["measure", "finish", "4", "--outcome", "x"], exitCode: 81,
        saying: "Measure 4: cannot finish, because it is proposed.")
    }
  }

  @Test("another association's measure is not moved, and the refusal says who may")
  func anothersMeasure() throws {
    try TestCluster.withLoadedPlan { database in
      try expectRefused(
        Leader(database: database, login: "lmbda_leader"), ["measure", "start", "1"], exitCode: 77,
        saying: "Measure 1: you may not start it. This is for: the lead, a partner.")
    }
  }

  @Test("an observer sees the plan and moves nothing, not even what all do together")
  func observer() throws {
    try TestCluster.withLoadedPlan { database in
      let observer = Leader(database: database, login: "lnb_leader")
      #expect(try observer.sutarta("plan", "show").exitCode == 0)
      try expectRefused(observer, ["measure", "start", "7"], exitCode: 77, saying: "you may not start it")
    }
  }

  @Test("a measure is not finished without a word on what came of it")
  func outcomeMissing() throws {
    try TestCluster.withLoadedPlan { database in
      let leader = Leader(database: database, login: "lbd_leader")
      #expect(try leader.sutarta("measure", "start", "4").exitCode == 0)
      try expectRefused(leader, ["measure", "finish", "4"], exitCode: 82, saying: "say what came of it")
      try expectRefused(
        leader, ["measure", "finish", "4", "--outcome", "  "], exitCode: 82, saying: "say what came of it")
    }
  }

  @Test(
    "a value that is none of its kind is named, with what would be right",
    arguments: [
      (["measure", "list", "--state", "finished"], 65, "there is no state 'finished'; there are: proposed, agreed"),
      (["plan", "show", "--as-of", "2025-02-30"], 65, "'2025-02-30' is not a day of the calendar"),
      (["measure", "show", "99"], 80, "There is no measure 99 in plan 2025."),
      (["plan", "show", "--plan", "1999"], 80, "There is no plan 1999"),
      (["plan", "show", "--protocol", "xx"], 80, "There is no protocol xx"),
      (["measure", "start"], 64, "Missing expected argument '<number>'"),
      (["measure", "begin", "4"], 64, "'begin'"),
      (["plan", "show", "--language", "de"], 64, "'de' is invalid"),
    ])
  func badValues(arguments: [String], exitCode: Int, sentence: String) throws {
    try TestCluster.withLoadedPlan { database in
      try expectRefused(
        Leader(database: database, login: "lbd_leader"), arguments, exitCode: exitCode, saying: sentence)
    }
  }

  @Test("a user who is no person of the register is told so")
  func stranger() throws {
    try TestCluster.withLoadedPlan { database in
      _ = try database.query(
        "do $$ begin create role stranger login in role sutarta_leader; exception when duplicate_object then end $$")
      try expectRefused(
        Leader(database: database, login: "stranger"), ["measure", "start", "4"], exitCode: 67,
        saying: "The user 'stranger' is no person of this register.")
    }
  }

  @Test("no server, a wrong password and no database are three different failures")
  func noWay() throws {
    let cluster = try TestCluster()
    let none = try Program.sutarta.run(
      ["plan", "show"], environment: ["PGHOST": "/nonexistent", "PGUSER": "x", "PGDATABASE": "x", "LANGUAGE": "en"])
    #expect(none.exitCode == 69)
    #expect(none.standardError.contains("No PostgreSQL server answers at /nonexistent"))

    try cluster.withDatabase { database in
      _ = try database.query(
        "do $$ begin create role password_user login password 'right'; exception when duplicate_object then end $$")
      var environment = database.environment(user: "password_user")
      environment["PGPASSWORD"] = "sesame"
      environment["LANGUAGE"] = "en"
      let wrong = try Program.sutarta.run(["plan", "show"], environment: environment)
      #expect(wrong.exitCode == 78)
      #expect(wrong.standardError.contains("did not let the user 'password_user' in"))
      #expect(!wrong.standardError.contains("sesame"))
    }

    var missing = TestDatabase(cluster: cluster, name: "no_such_database").environment()
    missing["LANGUAGE"] = "en"
    let result = try Program.sutarta.run(["plan", "show"], environment: missing)
    #expect(result.exitCode == 69)
    #expect(result.standardError.contains("no_such_database"))
  }

  @Test("what was said on the command line is what the refusal names, not what the environment says")
  func theWayThatWasTaken() throws {
    let cluster = try TestCluster()
    let elsewhere = ["PGHOST": "/env", "PGPORT": "1", "PGUSER": "env_user", "PGDATABASE": "env_base", "LANGUAGE": "en"]
    func refused(_ flags: String..., command: [String] = ["measure", "start", "4"]) throws -> ProgramResult {
      try Program.sutarta.run(command + flags, environment: elsewhere)
    }
    let nowhere = try refused("--host", "/nowhere", "--port", "7")
    #expect(nowhere.exitCode == 69)
    #expect(nowhere.standardError.contains("answers at /nowhere:7."), "\(nowhere.standardError)")
    let noBase = try refused(
      "--host", cluster.host, "--port", "\(cluster.port)", "--user", "postgres", "--database", "no_such_base")
    #expect(noBase.exitCode == 69)
    #expect(noBase.standardError.contains("no_such_base"), "\(noBase.standardError)")
    let notLetIn = try refused(
      "--host", cluster.host, "--port", "\(cluster.port)", "--user", "password_user", "--database", "postgres",
      command: ["admin", "migrate"])
    #expect(notLetIn.exitCode == 78)
    #expect(notLetIn.standardError.contains("'password_user'"), "\(notLetIn.standardError)")
  }

  @Test("a database without a register says what to run")
  func noRegister() throws {
    try TestCluster().withDatabase(from: "template0") { database in
      let result = try Leader(database: database, login: "postgres").sutarta("plan", "show")
      #expect(result.exitCode == 76)
      #expect(result.standardError.contains("sutarta admin migrate"))
    }
  }

  @Test("an answer that cannot be written out is a failure")
  func fullDisk() throws {
    try TestCluster.withLoadedPlan { database in
      let sutarta = try Program.sutarta
      let result = try Program.at("sh").run(
        ["-c", "exec \(sutarta.path) plan show > /dev/full"],
        environment: database.environment(user: "lbd_leader").merging(["LANGUAGE": "en"]) { $1 })
      #expect(result.exitCode == 74)
      #expect(result.standardError.contains("could not be written out"))
    }
  }

  @Test(
    "a refusal is said in the reader's language",
    arguments: [
      ("lt", "4 negalima"), ("pl", "nie można"), ("en", "cannot finish"),
    ])
  func languages(language: String, words: String) throws {
    try TestCluster.withLoadedPlan { database in
      let leader = Leader(database: database, login: "lbd_leader", language: language)
      let result = try leader.sutarta("measure", "finish", "4", "--outcome", "x")
      #expect(result.exitCode == 81)
      let wanted = language == "lt" ? "užbaigti negalima" : words
      #expect(result.standardError.contains(wanted), "\(result.standardError)")
    }
  }
}
