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
  private var code = ""

  init(_ database: TestDatabase) throws {
    _ = try database.query(Self.people)
    judge = Seat(try Connection(database.way()))
    for actor in Actor.allCases {
      seats[actor] = Seat(try Connection(database.way(user: actor.rawValue)))
    }
  }

  /// Makes a protocol, with rules for deciding under it.
  func begin(_ code: String, _ setting: Setting) throws(PostgresError) {
    self.code = code
    _ = try judge.connection.rows(Beginning(code: code, isProposed: setting.isProposed))
    for (subject, rule) in setting.rules {
      _ = try seats[.secretary]?.connection.rows(Ruling(code: code, about: subject, rule: rule))
    }
  }

  /// Tries something; gives the rule that stood in the way, or the error that is no refusal.
  func attempt(_ step: Step) -> Result<Refusal.Rule?, PostgresError> {
    guard let seat = seats[step.actor] else { return .success(nil) }
    do throws(PostgresError) {
      _ = try seat.connection.rows(Knock(act: step.act, code: code))
      return .success(nil)
    } catch {
      guard let state = error.sqlState, let rule = Refusal.Rule(rawValue: state.code) else { return .failure(error) }
      return .success(rule)
    }
  }

  /// What everything stands at, as ``Model/picture`` draws it.
  func picture() throws(PostgresError) -> String {
    try judge.connection.rows(Picture(code: code)).first ?? ""
  }

  /// What was written down, as ``Model/history`` has it, but for the first so many rows.
  func history(after told: Int) throws(PostgresError) -> [String] {
    try judge.connection.rows(Rows(code: code, told: told))
  }

  /// A moment between two steps: now, or the very one of the last move.
  func moment(isLastMove: Bool) throws(PostgresError) -> Moment? {
    try judge.connection.rows(ReadMoment(code: code, isLastMove: isLastMove)).first
  }

  /// What the reports say of the plans at moments.
  func told(at moments: [Moment]) throws(PostgresError) -> [Told] {
    try judge.connection.rows(AskMoments(code: code, moments: moments.map(\.at)))
  }

  /// Schedules reminders and counts the summaries, as a tick does.
  func tick() throws(PostgresError) {
    _ = try seats[.daemon]?.connection.rows(Counting())
  }

  /// The rows of the summaries that are not what a count of everything gives, and the other way about.
  func miscounted() throws(PostgresError) -> String? {
    try judge.connection.rows(Miscounts(code: code)).first ?? nil
  }

  /// The dates kept with measures, decisions and ballots, with the moves that they come from.
  func dated() throws(PostgresError) -> [Dated] { try judge.connection.rows(ReadDated(code: code)) }

  private static let people = """
    select door.ensure_login(l, g) from (values ('model_a', 'sutarta_leader'), ('model_b', 'sutarta_leader'),
      ('model_c', 'sutarta_leader'), ('model_d', 'sutarta_leader'), ('model_o', 'sutarta_leader'),
      ('model_x', 'sutarta_leader'), ('model_y', 'sutarta_leader'), ('model_s', 'sutarta_coordinator'),
      ('model_w', 'sutarta_daemon')) as v (l, g);
    -- Who is a registrar no door says.
    do $$ begin
      if to_regrole('model_r') is null then create role model_r login in role sutarta_registrar; end if;
    end $$;
    select door.load_association(c, '{"lt": "A"}', 'test', '{}')
    from unnest(array['MA', 'MB', 'MC', 'MD', 'MO', 'MX']) c;
    select door.load_person('model_' || c, c, c || '@example.org', 'lt')
    from unnest(array['a', 'b', 'c', 'd', 'o', 'x', 's', 'r']) c;
    select door.load_representative('model_' || c, 'M' || upper(c), 'leader', '2024-01-01', null)
    from unnest(array['a', 'b', 'c', 'd', 'o', 'x']) c;
    select door.load_protocol('other', '{"lt": "P"}', '2024-01-01', 'Vilnius', 'Europe/Vilnius', 'LT', true, '{7}');
    select door.load_party('other', 'MX', 'signatory', '2024-01-01', null);
    """
}
