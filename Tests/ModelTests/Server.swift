import Cooperation
import Postgres
import TestSupport

/// The register under test, with a session for each actor.
final class Server {
  private final class Seat {
    let connection: Connection

    init(_ connection: consuming Connection) { self.connection = connection }
  }

  private var seats: [Actor: Seat] = [:]
  /// Who sees everything.
  private let judge: Seat
  private let database: TestDatabase
  /// How many decisions there were before this plan's.
  private(set) var earlier = 0
  private(set) var plan = ""

  init(_ database: TestDatabase) throws {
    self.database = database
    _ = try database.query(Self.people)
    var parameters = ConnectionParameters()
    parameters.host = database.cluster.host
    parameters.port = UInt16(database.cluster.port)
    parameters.database = database.name
    parameters.user = "postgres"
    judge = Seat(try Connection(parameters))
    for actor in Actor.allCases {
      parameters.user = actor.rawValue
      seats[actor] = Seat(try Connection(parameters))
    }
    _ = try database.query(
      "select door.record_meeting('model', '2025-01-29', 'Kaunas', null, '{MA,MB,MO}')", user: Actor.secretary.rawValue)
  }

  /// Makes a plan of three measures, and rules for deciding about it.
  func begin(_ code: String, planRule: DecisionRule, measureRule: DecisionRule) throws {
    plan = code
    let rules = [("plan", planRule), ("measure", measureRule)].map { about, rule in
      """
      select door.set_rule('model', '\(about)', '\(rule.eligible.rawValue)', \
      \(rule.quorum.map { "'\($0)'" } ?? "null"), '\(rule.threshold)', '\(rule.base.rawValue)', \
      \(rule.objectionBlocks), null);
      """
    }
    _ = try database.query(rules.joined(), user: Actor.secretary.rawValue)
    _ = try database.query(
      """
      select door.load_plan('model', '\(code)', '{"lt": "P"}', '2025-01-01', '2025-12-31');
      select door.load_direction('model', '\(code)', 'K', '{"lt": "K"}', 1);
      select door.load_measure('model', '\(code)', n, null, 'K', '{"lt": "0"}', 'visus metus', 'dated', '2025-01-01',
        '2025-12-31', '2025-12-31', lead, partners::text[], 1)
      from (values ('1', 'MA', '{MB}'), ('2', null, '{}'), ('3', 'MC', '{}')) as v (n, lead, partners)
      """)
    earlier =
      try database.query(
        "select coalesce(max(number), 0) from sutarta.decision d join sutarta.protocol p on p.id = d.protocol_id "
          + "where p.code = 'model'"
      ).first.flatMap(Int.init) ?? 0
  }

  /// Tries something; gives the rule that stood in the way, or the SQLSTATE of what is no refusal.
  func attempt(_ act: Act, by actor: Actor) -> Result<Refusal.Rule?, PostgresError> {
    guard let seat = seats[actor] else { return .success(nil) }
    do throws(PostgresError) {
      _ = try seat.connection.rows(Knock(act: act, plan: plan, earlier: earlier))
      return .success(nil)
    } catch {
      guard let state = error.sqlState, let rule = Refusal.Rule(rawValue: state.code) else { return .failure(error) }
      return .success(rule)
    }
  }

  /// What everything stands at, as ``Model/picture`` draws it.
  func picture() throws(PostgresError) -> String {
    try judge.connection.rows(Picture(plan: plan, earlier: earlier)).first ?? ""
  }

  private static let people = """
    select door.ensure_login(l, g) from (values ('model_a', 'sutarta_leader'), ('model_b', 'sutarta_leader'),
      ('model_c', 'sutarta_leader'), ('model_o', 'sutarta_leader'), ('model_x', 'sutarta_leader'),
      ('model_y', 'sutarta_leader'), ('model_s', 'sutarta_coordinator')) as v (l, g);
    select door.load_association(c, '{"lt": "A"}', 'test', '{}') from unnest(array['MA', 'MB', 'MC', 'MO', 'MX']) c;
    select door.load_person('model_' || c, c, c || '@example.org', 'lt') from unnest(array['a', 'b', 'c', 'o', 'x', 's']) c;
    select door.load_representative('model_' || c, 'M' || upper(c), 'leader', '2024-01-01', null)
    from unnest(array['a', 'b', 'c', 'o', 'x']) c;
    select door.load_protocol(c, '{"lt": "P"}', '2024-01-01', 'Vilnius', 'Europe/Vilnius', 'LT', true, '{7}')
    from unnest(array['model', 'model-other']) c;
    select door.load_party(p, a, s, '2024-01-01', null) from (values ('model', 'MA', 'signatory'),
      ('model', 'MB', 'signatory'), ('model', 'MC', 'signatory'), ('model', 'MO', 'observer'),
      ('model-other', 'MX', 'signatory')) as v (p, a, s);
    select door.load_coordinator('model', 'model_s', '2024-01-01', null);
    """
}

/// Knocks at the door that an act is for.
private struct Knock: Query {
  static var sql: StaticString {
    """
    select case $1::text
      when 'move' then (select state from door.move_measure('model', $2, $3, $4, $5))
      when 'undo' then (select state from door.undo_measure('model', $2, $3))
      when 'report' then (select state from door.report_progress('model', $2, $3, 40, 'so far'))
      when 'annotate' then (select state from door.annotate_measure('model', $2, $3, $5))
      when 'retitle' then (
        select state from door.change_measure('model', $2, $3, jsonb_build_object('titles', jsonb_build_object('lt', $4::text))))
      when 'plan' then (select state from door.move_plan('model', $2, $4, $5))
      when 'ask' then (
        select state from door.open_decision(
          'model', case when $3::text is null then 'plan' else 'measure' end, $2, $3, action => $4, account => $5))
      when 'vote' then (select decision_state from door.cast_ballot('model', $6::int8::int, $4, $5))
      when 'record' then (
        select decision_state from door.record_ballots('model', $6::int8::int, 1, (
          select coalesce(jsonb_agg(jsonb_build_object('association', w, 'stance', $4::text) order by n), '[]')
          from unnest($7::text[]) with ordinality x (w, n))))
      when 'withdraw' then (select state from door.withdraw_decision('model', $6::int8::int, $5))
      when 'negotiate' then (select state from door.negotiate('model', $6::int8::int, $4, '2099-01-01'))
    end
    """
  }

  let act: Act
  let plan: String
  let earlier: Int

  var parameters: [Parameter] {
    func knock(
      _ door: String, number: String? = nil, word: String? = nil, account: Bool = false, decision: Int = 0,
      who: [String] = []
    ) -> [Parameter] {
      [
        .text(door), .text(plan), .text(number), .text(word), .text(account ? "because" : nil),
        .int64(Int64(earlier + decision)), .textArray(who),
      ]
    }
    return switch act {
    case .move(let number, let action, let account):
      knock("move", number: number, word: action.rawValue, account: account)
    case .undo(let number): knock("undo", number: number)
    case .report(let number): knock("report", number: number)
    case .annotate(let number, let note): knock("annotate", number: number, account: note)
    case .retitle(let number, let title): knock("retitle", number: number, word: "\(title)")
    case .movePlan(let action): knock("plan", word: action.rawValue, account: true)
    case .ask(let number, let action, let account):
      knock("ask", number: number, word: action, account: account)
    case .vote(let decision, let stance, let reason):
      knock("vote", word: stance.rawValue, account: reason, decision: decision)
    case .record(let decision, let who, let stance):
      knock("record", word: stance.rawValue, decision: decision, who: who)
    case .withdraw(let decision, let reason): knock("withdraw", account: reason, decision: decision)
    case .negotiate(let decision, let mediator): knock("negotiate", word: mediator, decision: decision)
    }
  }

  static func read(_ row: inout RowReader) throws(PostgresError) -> String? { try row.next() }
}

/// Draws what everything stands at.
private struct Picture: Query {
  static var sql: StaticString {
    """
    select p.state || ' ' || (
        select string_agg(m.number || '=' || m.state, ',' order by m.number) from sutarta.measure m
        where m.protocol_id = p.protocol_id and m.plan_id = p.id)
      || ' ' || coalesce((
        select string_agg((d.number - $2::int8) || '=' || d.state, ',' order by d.number) from sutarta.decision d
        where d.protocol_id = p.protocol_id and d.plan_id = p.id), '')
    from sutarta.plan p join sutarta.protocol a on a.id = p.protocol_id
    where a.code = 'model' and p.code = $1
    """
  }

  let plan: String
  let earlier: Int

  var parameters: [Parameter] { [.text(plan), .int64(Int64(earlier))] }

  static func read(_ row: inout RowReader) throws(PostgresError) -> String { try row.next() }
}
