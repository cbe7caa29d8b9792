import TestSupport
import Testing

/// Two things that cannot both come first, again and again, at each isolation level.
@Suite("Races", .serialized)
struct RaceScenarios {
  // One after the other: their logins belong to the whole server.
  private typealias Runner = Race.Runner

  @Test("a question is taken back, or carried with the last consent, but not both", arguments: Race.isolations)
  func withdrawnQuestion(isolation: String) throws {
    let preparation: [Runner] = [
      .asking(as: "race_a"), .casting("consent", as: "race_a"), .casting("consent", as: "race_b"),
    ]
    try Race.prepared(isolation, preparation) { race in
      let told = try race.run([
        .casting("consent", as: "race_c"),
        Runner("race_a") { "select door.withdraw_decision('race\($0)', 1, 'x')" },
      ])
      try race.expectOrder(told: told)
      #expect(try race.count("decision", in: "'carried', 'withdrawn'") == Race.rounds)
      #expect(try race.count("plan", in: "'agreed'") == race.count("decision", in: "'carried'"))
    }
  }

  @Test("a ballot is taken back in time, or too late", arguments: Race.isolations)
  func withdrawnBallot(isolation: String) throws {
    let preparation: [Runner] = [
      .asking(as: "race_a"), .casting("consent", as: "race_a"), .casting("consent", as: "race_b"),
    ]
    try Race.prepared(isolation, preparation) { race in
      let told = try race.run([
        .casting("consent", as: "race_c"), .casting("withdraw", as: "race_b"), .casting("object", as: "race_a"),
      ])
      try race.expectOrder(told: told)
      #expect(try race.count("plan", in: "'agreed'") == race.count("decision", in: "'carried'"))
    }
  }

  @Test("a party that leaves is counted out once, and holds nothing up", arguments: Race.isolations)
  func leaving(isolation: String) throws {
    let preparation: [Runner] = [
      Runner("race_s") {
        "select door.set_rule('race\($0)', 'plan', 'signatories', null, '1/1', 'eligible', true, null)"
      },
      .asking(as: "race_a"), .casting("consent", as: "race_a"),
    ]
    try Race.prepared(isolation, preparation) { race in
      let told = try race.run([
        Runner("race_c") { "select door.leave_protocol('race\($0)', \(Race.today), 'x')" },
        .casting("consent", as: "race_b"), .ticking, .casting("withdraw", as: "race_a"), .ticking,
      ])
      try race.expectOrder(told: told)
      // Whatever came first: with the tick that comes after, those who are left have decided or still may.
      _ = try race.database.query(Runner.ticking.statement(0), user: "race_d")
      try race.expectOrder(told: [])
      // A client may give up on 40001 before it has left; whoever has left is waited for no more.
      let left = "select count(*) > 0 from sutarta.party where last_day is not null"
      #expect(try race.database.query(left) == ["t"])
      let waiting =
        "select count(*) from sutarta.decision d "
        + "join sutarta.decision_eligible e on e.protocol_id = d.protocol_id and e.decision = d.number "
        + "join sutarta.party a on a.protocol_id = d.protocol_id and a.association_id = e.association_id "
        + "where d.is_open and not e.has_left and a.last_day is not null"
      #expect(try race.database.query(waiting) == ["0"])
    }
  }

  @Test("a ballot counts for the amendment as it was when it was cast", arguments: Race.isolations)
  func amendedAmendment(isolation: String) throws {
    let changed: @Sendable (Int, Int) -> String = { round, day in
      "select door.amend_measure('race\(round)', 1, '1', '{\"term\": {\"phrase\": \"x\", \"kind\": \"dated\", "
        + "\"first\": \"2025-01-01\", \"last\": \"2026-01-0\(day)\"}}')"
    }
    let preparation: [Runner] = [
      .agreeing,
      Runner("race_a") { "select door.propose_amendment('race\($0)', 'p', 'x'); \(changed($0, 1))" },
      .asking(as: "race_a", about: "'amendment', null, null, 1"), .casting("consent", as: "race_a"),
    ]
    try Race.prepared(isolation, preparation) { race in
      let told = try race.run([
        .casting("consent", as: "race_b"), Runner("race_a") { changed($0, 2) },
        .moving("1", "start", as: "race_b"),
        Runner("race_b") { "select door.annotate_measure('race\($0)', 'p', '1', 'x')" },
      ])
      try race.expectOrder(told: told)
      // What was carried is in force: as it was proposed where the ballot came first, and nothing where the edit did.
      let amended = "select count(*) from sutarta.measure where number = '1' and last_day = "
      let carried = try race.count("decision", in: "'carried'")
      #expect(try race.database.query("\(amended) '2026-01-01'") == ["\(carried)"])
      #expect(try race.database.query("\(amended) '2026-01-02'") == ["0"])
      #expect(try race.count("decision", in: "'open'") == Race.rounds - carried)
    }
  }

  @Test("the last ballot comes before the day's end or after it", arguments: Race.isolations)
  func deadline(isolation: String) throws {
    let preparation: [Runner] = [
      .asking(as: "race_a", until: Race.today), .casting("consent", as: "race_a"),
      .casting("consent", as: "race_b"),
    ]
    try Race.prepared(isolation, preparation) { race in
      let told = try race.run([.casting("consent", as: "race_c"), .ticking, .ticking])
      try race.expectOrder(told: told)
      #expect(try race.count("decision", in: "'carried', 'failed'") == Race.rounds)
    }
  }

  @Test("questions about plan and measures of one protocol do not wait in a circle", arguments: Race.isolations)
  func circle(isolation: String) throws {
    let until = Race.today
    let preparation: [Runner] = [
      .asking(as: "race_a", about: "'measure', 'p', '1'", until: until),
      .asking(as: "race_a", until: until),
      .asking(as: "race_a", about: "'measure', 'p', '2'", until: until),
      .casting("consent", as: "race_b", decision: 1), .casting("consent", as: "race_b", decision: 2),
    ]
    try Race.prepared(isolation, preparation) { race in
      let told = try race.run([
        .casting("consent", as: "race_a", decision: 1), .ticking, .casting("consent", as: "race_a", decision: 2),
        .casting("consent", as: "race_c", decision: 2), .casting("consent", as: "race_c", decision: 3),
        Runner("race_a") { "select door.change_measure('race\($0)', 'p', '1', '{\"titles\": {\"en\": \"x\"}}')" },
      ])
      try race.expectOrder(told: told)
    }
  }

  @Test("a measure comes back before its plan ends, or not at all", arguments: Race.isolations)
  func reopening(isolation: String) throws {
    let preparation: [Runner] = [
      .agreeing, .moving("1", "start", as: "race_a"), .moving("1", "finish", as: "race_b"),
      .moving("2", "start", as: "race_c"),
    ]
    try Race.prepared(isolation, preparation) { race in
      let told = try race.run([
        .moving("2", "finish", as: "race_c"), .moving("1", "reopen", as: "race_a"),
        Runner("race_s") { "select door.move_plan('race\($0)', 'p', 'close')" },
        .moving("2", "reopen", as: "race_b"),
        Runner("race_c") { "select door.change_measure('race\($0)', 'p', '2', '{\"note\": \"x\"}')" },
        Runner("race_c") { "select door.undo_measure('race\($0)', 'p', '2')" },
      ])
      try race.expectOrder(told: told)
    }
  }

  @Test("a plan is rolled over once as it is, while it ends", arguments: Race.isolations)
  func rollover(isolation: String) throws {
    let preparation: [Runner] = [
      .agreeing, .moving("1", "start", as: "race_a"), .moving("1", "finish", as: "race_a"),
      .moving("2", "start", as: "race_c"), .moving("2", "finish", as: "race_c"),
    ]
    try Race.prepared(isolation, preparation) { race in
      let over: @Sendable (Int) -> String = { round in
        "select door.roll_over_plan('race\(round)', 'p', 'q', '{\"lt\": \"Q\"}', '2100-01-01', '2100-12-31', "
          + "'[{\"number\": \"1\", \"answer\": \"renewed\"}, "
          + "{\"number\": \"2\", \"answer\": \"dropped\", \"reason\": \"x\"}]')"
      }
      let told = try race.run([
        Runner("race_s", over), Runner("race_s") { "select door.move_plan('race\($0)', 'p', 'close')" },
        Runner("race_s", over), .moving("1", "reopen", as: "race_a"),
      ])
      try race.expectOrder(told: told)
      #expect(
        try race.database.query(
          "select m.protocol_id from sutarta.measure m where m.previous_id is not null "
            + "group by m.protocol_id, m.previous_id having count(*) > 1"
        ).isEmpty)
    }
  }
}

extension Race {
  /// How many rows of a table are in one of these states.
  fileprivate func count(_ table: String, in states: String) throws -> Int {
    let own = "protocol_id in (select id from sutarta.protocol where code ~ '^race')"
    return try Int(database.query("select count(*) from sutarta.\(table) where \(own) and state in (\(states))")[0])
      ?? 0
  }
}
