-- The measures of a protocol that are going on and of which nothing has been heard for as many days as it waits: since
-- when, and how often that time has passed by now. What has not begun by its term is not silent yet.
create or replace function sutarta.silent_measures(protocol bigint, today date)
returns table (measure_id bigint, lead_id bigint, since date, times integer, wait integer)
language sql stable rows 10
set search_path = sutarta, pg_catalog, pg_temp
as $$
  select m.id, m.lead_id, n.since, (silent_measures.today - n.since) / g.silence_days, g.silence_days
  from sutarta.reminding g
  join sutarta.protocol a on a.id = g.protocol_id
  join sutarta.measure m on m.protocol_id = g.protocol_id and m.first_day <= silent_measures.today - g.silence_days
  join sutarta.plan p on p.protocol_id = m.protocol_id and p.id = m.plan_id
  join sutarta.life_cycle_state s
    on s.subject = m.subject and s.state = m.state and not s.is_initial and not s.is_final
  cross join lateral (
    select greatest(m.first_day::date, (max(h.at) at time zone a.time_zone)::date) as since
    from sutarta.history h
    where h.protocol_id = m.protocol_id and h.measure_id = m.id and h.subject = m.subject) n
  where g.protocol_id = silent_measures.protocol and g.silence_days is not null
    and silent_measures.today - n.since >= g.silence_days
    -- What is overdue is reminded of for that.
    and coalesce(m.due, p.last_day) >= silent_measures.today
    and not sutarta.is_settled(m.protocol_id, m.parent_id)
$$;
