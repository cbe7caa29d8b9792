import Cooperation
import Postgres

/// A moment of the server's clock, and the local date that it falls on.
struct Moment {
  let at: String
  let day: String
}

/// What the reports say of the plans at one moment: a line for each measure.
struct Told {
  let lines: [String]
  /// In which state each measure is, by `plan_as_of` and by `measure_state_at`.
  let states: String
  let stays: String
}

extension Model {
  /// The measures of both plans as they stand, as ``Told`` has them.
  ///
  /// - Parameter day: The local date by which what is late is judged.
  /// - Returns: The lines, sorted.
  func lines(on day: String) -> [String] {
    func line(_ number: String, _ measure: MeasureModel, _ plan: String, _ year: String) -> String {
      let last = "\(year)-12-31"
      let outcome =
        switch measure.state {
        case .agreed where day > last, .inProgress where day > last: measure.progress == nil ? "late" : "partly"
        default: measure.state.rawValue
        }
      return [
        plan, number, "-", "K", "\(measure.title)", "visus metus", "dated", "\(year)-01-01", last, last,
        measure.lead ?? "-", measure.partners.isEmpty ? "-" : measure.partners.sorted().joined(separator: ", "),
        measure.state.rawValue, measure.progress.map { "\($0)" } ?? "-", outcome,
      ].joined(separator: "|")
    }
    let own = measures.map { line($0.key, $0.value, "P", "2025") }
    return (own + rolled.map { line($0.key, $0.value, "N", "2026") }).sorted()
  }
}

/// Reads the clock, or the moment of the protocol's last move.
struct ReadMoment: Query {
  static var sql: StaticString {
    """
    select t.at::text, (t.at at time zone 'Europe/Vilnius')::date::text
    from (
      select case when $2
        then (
          select max(h.at) from sutarta.history h join sutarta.protocol a on a.id = h.protocol_id where a.code = $1)
        else clock_timestamp() end as at) t
    """
  }

  let code: String
  let isLastMove: Bool

  var parameters: [Parameter] { [.text(code), .bool(isLastMove)] }

  static func read(_ row: inout RowReader) throws(PostgresError) -> Moment {
    Moment(at: try row.next(), day: try row.next())
  }
}

/// Asks for the plans at moments.
struct AskMoments: Query {
  static var sql: StaticString {
    """
    with asked as (
      select u.n, u.at::timestamptz as at from unnest($2::text[]) with ordinality u (at, n)
    ), told as materialized (
      select a.n, p.code, t.*
      from asked a
      cross join sutarta.plan p join sutarta.protocol o on o.id = p.protocol_id and o.code = $1
      cross join lateral report.plan_as_of(p.id, a.at) t
    ), stays as materialized (
      select s.* from report.measure_state_at s where s.protocol = $1
    )
    select array(
        select concat_ws('|', t.code, t.number, coalesce(t.parent_number, '-'), t.direction, t.title, t.term_phrase,
          t.term_kind, t.first_day, t.last_day, t.due, coalesce(t.lead, '-'), coalesce(t.partners, '-'), t.state,
          coalesce(t.progress::text, '-'), t.outcome)
        from told t where t.n = a.n),
      coalesce((
        select string_agg(concat_ws(' ', t.measure_id, t.state, t.state_since), ', ' order by t.measure_id)
        from told t where t.n = a.n), ''),
      coalesce((
        select string_agg(concat_ws(' ', s.measure_id, s.state, s.entered_at), ', ' order by s.measure_id)
        from stays s where s.entered_at <= a.at and (s.left_at > a.at or s.left_at is null)), '')
    from asked a order by a.n
    """
  }

  let code: String
  let moments: [String]

  var parameters: [Parameter] { [.text(code), .textArray(moments)] }

  static func read(_ row: inout RowReader) throws(PostgresError) -> Told {
    Told(lines: (try row.next() as [String]).sorted(), states: try row.next(), stays: try row.next())
  }
}
