import Cooperation
import Postgres

/// Makes a protocol: put forward under a text, or recorded as signed long ago.
struct Beginning: Query {
  static var sql: StaticString {
    """
    select case when $2 then (
        select state from door.propose_protocol($1, '{"lt": "P"}', 'Vilnius', 'Europe/Vilnius', 'LT', true, '{7}', '{lt}',
          repeat('a', 64)))
      else door.load_protocol($1, '{"lt": "P"}', '2024-01-01', 'Vilnius', 'Europe/Vilnius', 'LT', true, '{7}') || (
        select string_agg(door.load_party($1, a, s, '2024-01-01', null), ' ')
        from (values ('MA', 'signatory'), ('MB', 'signatory'), ('MC', 'signatory'), ('MO', 'observer')) as v (a, s))
      end || door.load_coordinator($1, 'model_s', '2024-01-01', null)
    """
  }

  let code: String
  let isProposed: Bool

  var parameters: [Parameter] { [.text(code), .bool(isProposed)] }

  static func read(_ row: inout RowReader) throws(PostgresError) -> String { try row.next() }
}

/// Sets a rule for deciding.
struct Ruling: Query {
  static var sql: StaticString { "select door.set_rule($1, $2, $3, $4, $5, $6, $7, $8::int8::int)" }

  let code: String
  let about: Subject
  let rule: DecisionRule

  var parameters: [Parameter] {
    [
      .text(code), .text(about.rawValue), .text(rule.eligible.rawValue), .text(rule.quorum.map { "\($0)" }),
      .text("\(rule.threshold)"), .text(rule.base.rawValue), .bool(rule.objectionBlocks),
      .int64(rule.tacitDays.map(Int64.init)),
    ]
  }

  static func read(_ row: inout RowReader) throws(PostgresError) -> Int { try row.next() }
}

/// Draws what everything stands at.
struct Picture: Query {
  static var sql: StaticString {
    """
    select concat_ws(' | ', a.state, coalesce(p.state, '-'),
      coalesce((
        select string_agg(
          m.number || '=' || m.state || ' ' || (m.titles ->> 'lt') || ' ' || coalesce(l.code, '-'), ',' order by m.number)
        from sutarta.measure m left join sutarta.association l on l.id = m.lead_id
        where m.protocol_id = a.id and m.plan_id = p.id), ''),
      coalesce((
        select string_agg(x.state, ',' order by x.number) from sutarta.amendment x where x.protocol_id = a.id), ''),
      coalesce((
        select string_agg(d.state, ',' order by d.number) from sutarta.decision d where d.protocol_id = a.id), ''),
      coalesce((
        -- The next measure is told by its lineage.
        select string_agg(m.number || '=' || w.answer, ',' order by m.number)
        from sutarta.measure_answer w
        join sutarta.measure m on m.protocol_id = w.protocol_id and m.id = w.measure_id
        left join sutarta.measure n on n.protocol_id = w.protocol_id and n.previous_id = w.measure_id
        where w.protocol_id = a.id and n.id is not distinct from w.next_id
          and (n.number is not distinct from case when w.answer <> 'dropped' then m.number end)), ''))
    from sutarta.protocol a
    left join sutarta.plan p on p.protocol_id = a.id and p.code = 'P'
    where a.code = $1
    """
  }

  let code: String

  var parameters: [Parameter] { [.text(code)] }

  static func read(_ row: inout RowReader) throws(PostgresError) -> String { try row.next() }
}

/// Reads what was written down.
struct Rows: Query {
  static var sql: StaticString {
    """
    select concat_ws(' ', h.subject, case h.subject
        when 'protocol' then coalesce(v.code, '-')
        when 'plan' then p.code
        when 'measure' then p.code || '/' || m.number
        when 'amendment' then h.amendment::text
        when 'decision' then h.decision::text
        else h.decision || '/' || v.code
      end, h.from_state, h.action, h.to_state, h.capacity, coalesce(o.code, '-'))
    from sutarta.history h
    join sutarta.protocol a on a.id = h.protocol_id
    left join sutarta.plan p on p.protocol_id = h.protocol_id and p.id = h.plan_id
    left join sutarta.measure m on m.protocol_id = h.protocol_id and m.id = h.measure_id
    left join sutarta.association v on v.id = h.voter_id
    left join sutarta.association o on o.id = h.association_id
    where a.code = $1
    order by h.id offset $2
    """
  }

  let code: String
  let told: Int

  var parameters: [Parameter] { [.text(code), .int64(Int64(told))] }

  static func read(_ row: inout RowReader) throws(PostgresError) -> String { try row.next() }
}
