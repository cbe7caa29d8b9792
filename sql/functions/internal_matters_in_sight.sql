-- The events and deadlines of a protocol between two days: what people are reminded of.
create or replace function sutarta.matters_in_sight(protocol bigint, first date, last date)
returns table (protocol_id bigint, occurrence_id bigint, measure_id bigint, matter_day date)
language sql stable
set search_path = sutarta, pg_catalog, pg_temp
as $$
  select o.protocol_id, o.id, null::bigint, o.first_day::date
  from sutarta.occurrence o
  where o.protocol_id = matters_in_sight.protocol and o.first_day between first and last
  union all
  select m.protocol_id, null::bigint, m.id, m.due::date
  from sutarta.measure m
  join sutarta.life_cycle_state s on s.subject = m.subject and s.state = m.state
  where m.protocol_id = matters_in_sight.protocol and m.due between first and last and not s.is_final
$$;
