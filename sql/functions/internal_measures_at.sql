-- The measures of a plan as they were at a moment, from history: the last state that each had come to by then, and its
-- fields before all that has been changed since. A measure that was not there yet has no row.
create or replace function sutarta.measures_at(protocol_id bigint, plan_id bigint, moment timestamptz)
returns table (measure_id bigint, number text, state text, state_since timestamptz, fields jsonb)
language sql stable
set search_path = sutarta, pg_catalog, pg_temp
as $$
  with moved as (
    select h.measure_id, h.from_state, h.to_state, h.at, h.version, h.changes
    from sutarta.history h
    where h.protocol_id = measures_at.protocol_id and h.plan_id = measures_at.plan_id and h.subject = 'measure'
  ), stood as (
    select distinct on (v.measure_id) v.measure_id, v.to_state as state,
      max(v.at) filter (where v.from_state <> v.to_state) over (partition by v.measure_id) as since
    from moved v where v.at <= measures_at.moment
    order by v.measure_id, v.version desc
  ), undone as (
    select t.measure_id, jsonb_object_agg(t.key, t.before) as fields
    from (
      select distinct on (v.measure_id, e.key) v.measure_id, e.key, e.value -> 0 as before
      from moved v cross join lateral jsonb_each(v.changes) e
      where v.at > measures_at.moment
      order by v.measure_id, e.key, v.version) t
    group by t.measure_id
  )
  select f.measure_id, f.number, s.state, s.since,
    f.fields || jsonb_build_object('progress', m.progress) || coalesce(u.fields, '{}')
  from stood s
  join sutarta.measure_fields(measures_at.protocol_id, measures_at.plan_id) f on f.measure_id = s.measure_id
  join sutarta.measure m on m.protocol_id = measures_at.protocol_id and m.id = s.measure_id
  left join undone u on u.measure_id = s.measure_id
$$;
