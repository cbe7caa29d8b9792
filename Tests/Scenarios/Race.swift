import TestSupport
import Testing

/// A race that is run many times over: in each round everybody gives a statement at the same moment.
///
/// Each round has a protocol of its own, `race1`, `race2` …: RA, RB and RC have signed it, `race_s` coordinates it; its
/// plan `p` has the measure `1`, which RA leads and RB shares in, and `2`, which is everybody's.
struct Race {
  /// Somebody who takes part: a login, and what she says in a round.
  struct Runner {
    let login: String
    let statement: @Sendable (Int) -> String

    init(_ login: String, _ statement: @escaping @Sendable (Int) -> String) {
      self.login = login
      self.statement = statement
    }
  }

  /// The day by the clock of the protocols that are raced for: by the server's it may be yesterday there.
  static let today = "(clock_timestamp() at time zone 'Europe/Vilnius')::date"
  /// How each client's transactions see the others'.
  static let isolations = ["read committed", "repeatable read", "serializable", "mixed"]
  static let rounds = 20

  let database: TestDatabase
  let isolation: String

  /// Gives a test a database with a protocol for each round; in each the preparation goes before the start.
  static func prepared(_ isolation: String, _ preparation: [Runner], _ body: (Race) throws -> Void) throws {
    try TestCluster().withDatabase { database in
      _ = try database.query(people)
      for step in preparation {
        _ = try database.query((1...rounds).map(step.statement).joined(separator: ";\n"), user: step.login)
      }
      try body(Race(database: database, isolation: isolation))
    }
  }

  /// Starts all at once, round after round, and waits for the last.
  ///
  /// - Parameter runners: Who takes part.
  /// - Returns: The SQLSTATEs that they were told, each once.
  /// - Throws: ``TestSupportError`` when somebody does not come to the end.
  func run(_ runners: [Runner]) throws -> Set<String> {
    let start = try database.query("select extract(epoch from clock_timestamp()) + 0.15")[0]
    let levels = ["read committed", "repeatable read", "serializable"]
    let running = try runners.enumerated().map { place, runner in
      let level = isolation == "mixed" ? levels[place % levels.count] : isolation
      let script = (1...Self.rounds).map { Self.turn(runner.statement($0), round: $0, start: start) }
      return try database.cluster.psql.start(
        ["-X", "-q", "-A", "-t", "-v", "VERBOSITY=sqlstate"], environment: database.environment(user: runner.login),
        input: "set default_transaction_isolation = '\(level)';\n" + script.joined())
    }
    return try running.reduce(into: []) { told, program in
      let lines = try program.wait().standardError.split(separator: "\n")
      told.formUnion(lines.compactMap { $0.split(separator: " ").last.map(String.init) })
    }
  }

  /// One statement at its moment, and again where it could not be serialized, as the server asks of its clients.
  private static func turn(_ statement: String, round: Int, start: String) -> String {
    let attempts = 8
    let again = "select :'ERROR' and :'LAST_ERROR_SQLSTATE' = '40001' as again \\gset\n\\if :again\n"
    return """
      select pg_sleep(greatest(0, \(start) + \(round) * 0.02 + random() * 0.005 - extract(epoch from clock_timestamp())))
        \\g /dev/null
      \(Array(repeating: "\(statement) \\g /dev/null\n", count: attempts).joined(separator: again))
      \(String(repeating: "\\endif\n", count: attempts - 1))
      """
  }

  /// What must hold after every race, whoever won it.
  func expectOrder(told: Set<String>, sourceLocation: SourceLocation = #_sourceLocation) throws {
    #expect(
      told.allSatisfy { $0.hasPrefix("SU") || $0 == "40001" && isolation != "read committed" },
      "told \(told.sorted())", sourceLocation: sourceLocation)
    let rules = Self.rules.map { "select '\($0)', x::text from (\($1)) x" }
    let broken = try database.query(rules.joined(separator: "\nunion all\n"))
    #expect(broken.isEmpty, "\(broken)", sourceLocation: sourceLocation)
  }

  private static let rules = [
    (
      "a question stands as its own ballots say",
      """
      select p.code, d.number, d.state, v from sutarta.decision d
      join sutarta.protocol p on p.id = d.protocol_id
      cross join lateral sutarta.tally(d.protocol_id, d.number) t
      cross join lateral sutarta.verdict(t.consents, t.objections, t.abstentions, t.missing, d.quorum, d.threshold,
        d.base, d.objection_blocks, d.state = 'failed') v
      where d.state <> 'withdrawn'
        and d.state <> case v when 'carry' then 'carried' when 'fail' then 'failed' when 'object' then 'objected'
          else 'open' end
      """
    ),
    (
      "a question is settled once",
      """
      select h.protocol_id, h.decision from sutarta.history h
      where h.subject = 'decision' and h.action in ('carry', 'fail', 'withdraw', 'lapse')
      group by 1, 2 having count(*) > 1
      """
    ),
    (
      "each move starts where the last one ended",
      """
      select * from (
        select h.id, h.subject, h.from_state, h.action, lag(h.to_state) over (
          partition by h.protocol_id, h.subject, h.plan_id, h.measure_id, h.amendment, h.decision, h.event_id,
            case when h.subject = 'ballot' then h.voter_id end order by h.version) as former
        from sutarta.history h) x
      where coalesce(x.former, 'nothing') <> x.from_state
      """
    ),
    (
      "a version is that of one move",
      """
      select h.subject, h.version from sutarta.history h
      group by h.protocol_id, h.subject, h.plan_id, h.measure_id, h.amendment, h.decision, h.event_id, h.version,
        case when h.subject = 'ballot' then h.voter_id end
      having count(*) > 1
      """
    ),
    (
      "what is decided on is the content as it is",
      "select d.protocol_id, d.number from sutarta.decision d where d.is_open and d.content_hash <> sutarta.question_hash(d)"
    ),
    (
      "a plan that has ended holds nothing unfinished",
      """
      select p.code, m.number from sutarta.plan p join sutarta.measure m on m.protocol_id = p.protocol_id and m.plan_id = p.id
      where p.state = 'done' and m.state in ('proposed', 'agreed', 'in_progress')
      """
    ),
  ]

  private static let people = """
    select door.ensure_login('race_' || n, 'sutarta_leader') from unnest(array['a', 'b', 'c']) n;
    select door.ensure_login('race_s', 'sutarta_coordinator');
    select door.ensure_login('race_d', 'sutarta_daemon');
    select door.load_association('R' || upper(n), '{"lt": "A"}', 'test', '{}') from unnest(array['a', 'b', 'c']) n;
    select door.load_person('race_' || n, 'R', n || '@example.org', 'lt') from unnest(array['a', 'b', 'c', 's']) n;
    select door.load_representative('race_' || n, 'R' || upper(n), 'leader', '2024-01-01', null)
    from unnest(array['a', 'b', 'c']) n;
    select door.load_protocol('race' || r, '{"lt": "P"}', '2024-01-01', 'Vilnius', 'Europe/Vilnius', 'LT', true, '{7}')
    from generate_series(1, \(rounds)) r;
    select door.load_party('race' || r, n, 'signatory', '2024-01-01', null)
    from generate_series(1, \(rounds)) r, unnest(array['RA', 'RB', 'RC']) n;
    select door.load_coordinator('race' || r, 'race_s', '2024-01-01', null),
      door.load_plan('race' || r, 'p', '{"lt": "P"}', '2025-01-01', '2099-12-31'),
      door.load_direction('race' || r, 'p', 'K1', '{"lt": "K"}', 1)
    from generate_series(1, \(rounds)) r;
    select door.load_measure('race' || r, 'p', '1', null, 'K1', '{"lt": "M"}', 'visada', 'continuous', '2025-01-01',
        '2099-12-31', null, 'RA', '{RB}', 1),
      door.load_measure('race' || r, 'p', '2', null, 'K1', '{"lt": "M"}', 'visada', 'continuous', '2025-01-01',
        '2099-12-31', null, null, '{}', 2)
    from generate_series(1, \(rounds)) r
    """
}

extension Race.Runner {
  /// Casts a ballot in a round's decision.
  static func casting(_ stance: String, as login: String, decision: Int = 1) -> Race.Runner {
    Race.Runner(login) { "select door.cast_ballot('race\($0)', \(decision), '\(stance)', 'x')" }
  }

  /// Puts the question whether a round's plan is agreed.
  static func asking(as login: String, about: String = "'plan', 'p'", action: String = "agree", until: String = "null")
    -> Race.Runner
  {
    Race.Runner(login) {
      "select door.open_decision('race\($0)', \(about), action => '\(action)', account => 'x', last_day => \(until))"
    }
  }

  /// Moves a round's measure on.
  static func moving(_ number: String, _ action: String, as login: String) -> Race.Runner {
    Race.Runner(login) { "select door.move_measure('race\($0)', 'p', '\(number)', '\(action)', 'x')" }
  }

  /// The daemon's turn, tomorrow.
  static let ticking = Race.Runner("race_d") { _ in "select door.settle_due_decisions(now() + interval '1 day')" }
  /// The agreement of a round's plan, recorded, and its start.
  static let agreeing = Race.Runner("postgres") {
    "select door.record_agreement('race\($0)', 'p', '2025-01-01', 'x'), door.move_plan('race\($0)', 'p', 'start')"
  }
}
