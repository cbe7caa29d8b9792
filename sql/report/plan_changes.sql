-- What changed in a plan between two moments: a row for each measure and field that was other at the later one than at
-- the earlier. Of a measure that was not there yet every field is new. What happened at a moment has happened by it.
create or replace function report.plan_changes(
  protocol text, plan text, from_moment timestamptz, to_moment timestamptz)
returns table (measure_id bigint, number text, field text, before jsonb, after jsonb)
language plpgsql stable security definer
set search_path = sutarta, pg_catalog, pg_temp
-- It looks up the same keys whatever is asked: planning anew would take longer than telling.
set plan_cache_mode = force_generic_plan
as $$
#variable_conflict use_column
declare
  own_plan_id bigint := sutarta.reported_plan(protocol, plan);
  own_protocol_id bigint;
begin
  if from_moment > to_moment then
    return query
    select c.measure_id, c.number, c.field, c.after, c.before
    from report.plan_changes(plan_changes.protocol, plan_changes.plan, to_moment, from_moment) c;
    return;
  end if;
  select p.protocol_id into own_protocol_id from sutarta.plan p where p.id = own_plan_id;
  return query
  -- Only what has moved in between can be other than it was.
  with moved as materialized (
    select h.measure_id, h.version, h.at <= to_moment as is_between, h.from_state, h.to_state, h.changes
    from sutarta.history h
    where h.protocol_id = own_protocol_id and h.plan_id = own_plan_id and h.subject = 'measure' and h.at > from_moment
  ), stood as materialized (
    select distinct on (v.measure_id) v.measure_id, v.version = 1 as is_new, v.from_state as before,
      last_value(v.to_state) over (
        partition by v.measure_id order by v.version range between unbounded preceding and unbounded following) as after
    from moved v where v.is_between and v.from_state <> v.to_state
    order by v.measure_id, v.version
  ), field as (
    -- What each was before the first of the changes in between, and before the first of those after.
    select v.measure_id, v.name, v.is_between, v.value, lead(true) over each as is_changed_since,
      lead(v.value) over each as later
    from (
      select distinct on (x.measure_id, x.key collate "C", x.is_between)
        x.measure_id, x.key collate "C" as name, x.is_between, x.changes -> x.key -> 0 as value
      from (select v.*, jsonb_object_keys(v.changes) as key from moved v where v.changes is not null) x
      -- What people write in their own words is not for reports.
      where x.key <> 'note'
      order by x.measure_id, x.key collate "C", x.is_between desc, x.version) v
    window each as (partition by v.measure_id, v.name order by v.is_between desc)
  ), told as (
    select c.measure_id, c.name as field, c.value as before, case
        when c.is_changed_since then c.later
        when c.name = 'progress' then (
          select to_jsonb(m.progress) from sutarta.measure m
          where m.protocol_id = own_protocol_id and m.id = c.measure_id)
        else (
          select f.fields -> c.name
          from sutarta.measure_fields(own_protocol_id, own_plan_id, c.measure_id) f) end as after
    from field c
    where c.is_between and c.measure_id not in (select s.measure_id from stood s where s.is_new)
    union all
    select s.measure_id, 'state', to_jsonb(s.before), to_jsonb(s.after) from stood s where not s.is_new
    union all
    select s.measure_id, e.key, null, e.value
    from stood s
    cross join lateral jsonb_each(
      sutarta.fields_at(own_protocol_id, own_plan_id, s.measure_id, to_moment)
      || jsonb_build_object('state', s.after)) e
    where s.is_new and e.key <> 'note'
  )
  select t.measure_id, m.number, t.field, t.before, t.after
  from told t
  join sutarta.measure m on m.protocol_id = own_protocol_id and m.id = t.measure_id
  where t.before is distinct from t.after
  order by 1, 3;
end
$$;

comment on function report.plan_changes(text, text, timestamptz, timestamptz) is
  'What changed in a plan, by the codes of protocol and plan, after one moment and up to another: a row for each '
  'measure and field (state, titles, term, lead, partners, direction, parent, needs, position, progress) with what it '
  'was before and after as JSON; a measure that was not there before has null before. Of no moment there is '
  'nothing.';
