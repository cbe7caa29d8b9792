import Cooperation
import Postgres

/// The dates that are kept with a measure, a decision or a ballot, and the moves that it made.
struct Dated {
  let subject: String
  /// A measure's: since when it is in its state, when it was agreed, started and ended; another's: its only one.
  let dates: [String]
  /// What was done and when, in order.
  let moves: [String]

  /// The dates as the moves say them.
  var ownDates: [String] {
    let moves = moves.map { $0.split(separator: "|").map(String.init) }
    guard subject.hasPrefix("measure") else {
      // Of a decision only the move that settled it is told.
      return [moves.last?[2] ?? "-"]
    }
    var (since, agreed, started, ended, endedBefore) = ("-", "-", "-", "-", "-")
    for move in moves {
      let (action, state, at) = (MeasureAction(rawValue: move[0]), MeasureState(rawValue: move[1]), move[2])
      since = at
      switch action {
      case .agree: agreed = at
      case .start where started == "-": started = at
      case .undoStart: started = "-"
      default: break
      }
      switch action {
      case .reopen: (endedBefore, ended) = (ended, "-")
      case .undoReopen: ended = endedBefore
      default: ended = state?.isFinal == true ? at : "-"
      }
    }
    return [since, agreed, started, ended]
  }
}

/// Reads the dates and the moves of a protocol's measures, decisions and ballots.
struct ReadDated: Query {
  static var sql: StaticString {
    """
    with moves as (
      select h.subject, h.measure_id, h.decision, h.voter_id,
        array_agg(concat_ws('|', h.action, h.to_state, h.at) order by h.id) filter (where h.from_state <> h.to_state)
          as moved,
        array_agg(concat_ws('|', h.action, h.to_state, h.at) order by h.id) filter (where s.is_final) as ended,
        array_agg(concat_ws('|', h.action, h.to_state, h.at) order by h.id) as made
      from sutarta.history h
      join sutarta.protocol a on a.id = h.protocol_id and a.code = $1
      join sutarta.life_cycle_state s on s.subject = h.subject and s.state = h.to_state
      group by h.subject, h.measure_id, h.decision, h.voter_id
    )
    select 'measure ' || m.number,
      array[coalesce(m.state_since::text, '-'), coalesce(m.agreed_at::text, '-'), coalesce(m.started_at::text, '-'),
        coalesce(m.ended_at::text, '-')], v.moved
    from sutarta.measure m
    join sutarta.protocol a on a.id = m.protocol_id and a.code = $1
    left join moves v on v.subject = m.subject and v.measure_id = m.id
    union all
    select 'decision ' || d.number, array[coalesce(d.settled_at::text, '-')], coalesce(v.ended, '{}')
    from sutarta.decision d
    join sutarta.protocol a on a.id = d.protocol_id and a.code = $1
    left join moves v on v.subject = 'decision' and v.decision = d.number
    union all
    select concat_ws(' ', 'ballot', b.decision, b.association_id), array[coalesce(b.cast_at::text, '-')], v.made
    from sutarta.ballot b
    join sutarta.protocol a on a.id = b.protocol_id and a.code = $1
    left join moves v on v.subject = b.subject and v.decision = b.decision and v.voter_id = b.association_id
    """
  }

  let code: String

  var parameters: [Parameter] { [.text(code)] }

  static func read(_ row: inout RowReader) throws(PostgresError) -> Dated {
    Dated(subject: try row.next(), dates: try row.next(), moves: try row.next())
  }
}
