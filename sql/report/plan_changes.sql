-- What changed in a plan between two moments: a row for each measure and field that was other at the later one than at
-- the earlier. Of a measure that was not there yet every field is new.
create or replace function report.plan_changes(
  protocol text, plan text, from_moment timestamptz, to_moment timestamptz)
returns table (measure_id bigint, number text, field text, before jsonb, after jsonb)
language plpgsql stable security definer
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  own_plan_id bigint := sutarta.reported_plan(protocol, plan);
  own_protocol_id bigint;
begin
  select p.protocol_id into own_protocol_id from sutarta.plan p where p.id = own_plan_id;
  return query
  select coalesce(a.measure_id, b.measure_id), coalesce(a.number, b.number), k.field, b.told -> k.field,
    a.told -> k.field
  from (
    select m.measure_id, m.number, m.fields || jsonb_build_object('state', m.state) as told
    from sutarta.measures_at(own_protocol_id, own_plan_id, from_moment) m) b
  full join (
    select m.measure_id, m.number, m.fields || jsonb_build_object('state', m.state) as told
    from sutarta.measures_at(own_protocol_id, own_plan_id, to_moment) m) a on a.measure_id = b.measure_id
  cross join lateral (
    select jsonb_object_keys(coalesce(a.told, '{}') || coalesce(b.told, '{}')) as field) k
  -- What people write in their own words is not for reports.
  where k.field <> 'note' and b.told -> k.field is distinct from a.told -> k.field
  order by 1, 3;
end
$$;

comment on function report.plan_changes(text, text, timestamptz, timestamptz) is
  'What changed in a plan, by the codes of protocol and plan, between two moments: a row for each measure and field, '
  '''state'' among them, with what it was before and after as JSON; a measure that was not there before has null before.';
