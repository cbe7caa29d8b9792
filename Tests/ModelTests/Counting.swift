import Postgres

/// Does what a tick does for the reports.
struct Counting: Query {
  static var sql: StaticString {
    """
    select door.count_summaries(clock_timestamp()) from door.compute_reminders(clock_timestamp(), 1000)
    """
  }

  var parameters: [Parameter] { [] }

  static func read(_ row: inout RowReader) throws(PostgresError) -> Int { try row.next() }
}

/// Holds the summaries of a protocol against a count of everything.
struct Miscounts: Query {
  static var sql: StaticString {
    """
    with own as (
      select a.id, g.counted_for from sutarta.protocol a join sutarta.counting g on g.protocol_id = a.id
      where a.code = $1
    ), plans as (
      select p.protocol_id, p.id, own.counted_for from own join sutarta.plan p on p.protocol_id = own.id
    ), kept as (
      select 'plan' as kind, to_jsonb(t) as told from own join sutarta.plan_tally t on t.protocol_id = own.id
      union all
      select 'stay', to_jsonb(t) from own join sutarta.stay_tally t on t.protocol_id = own.id
      union all
      select 'decision', to_jsonb(t) from own join sutarta.decision_tally t on t.protocol_id = own.id
      union all
      select 'participation', to_jsonb(t) from own join sutarta.participation_tally t on t.protocol_id = own.id
      union all
      select 'occurrence', to_jsonb(t) from own join sutarta.occurrence_tally t on t.protocol_id = own.id
    ), anew as (
      select 'plan' as kind, to_jsonb(t) as told
      from plans p cross join lateral sutarta.plan_tally_now(p.protocol_id, p.id, p.counted_for) t
      union all
      select 'stay', to_jsonb(t) from plans p cross join lateral sutarta.stay_tally_now(p.protocol_id, p.id) t
      union all
      select 'decision', to_jsonb(t) from own cross join lateral sutarta.decision_tally_now(own.id) t
      union all
      select 'participation', to_jsonb(t) from own cross join lateral sutarta.participation_tally_now(own.id) t
      union all
      select 'occurrence', to_jsonb(t) from own cross join lateral sutarta.occurrence_tally_now(own.id) t
    )
    select case when not exists (select from own) then 'it was never counted'
      else string_agg(concat_ws(' ', d.side, d.kind, d.told), E'\\n') end
    from (
      select 'kept' as side, x.* from (table kept except all table anew) x
      union all
      select 'anew', x.* from (table anew except all table kept) x) d
    """
  }

  let code: String

  var parameters: [Parameter] { [.text(code)] }

  static func read(_ row: inout RowReader) throws(PostgresError) -> String? { try row.next() }
}
