-- Makes the reminders of every event and deadline that has come into sight, and takes back those that have lost their
-- cause or their reader. A rung that had passed before a matter was first seen is left out, but for the nearest, which
-- is due at once where no other is. Comes back with how many were made.
create or replace function door.compute_reminders(as_of timestamptz) returns integer
language plpgsql security definer
set search_path = sutarta, pg_catalog, pg_temp
-- Nobody's open transaction holds up a tick.
set lock_timeout = '10s'
as $$
declare
  made integer;
begin
  perform sutarta.require_daemon();
  perform sutarta.drop_idle_reminders(as_of);
  with matter as materialized (
    select m.*, a.ladder, t.today
    from sutarta.protocol a
    cross join lateral (select (as_of at time zone a.time_zone)::date as today) t
    cross join lateral sutarta.matters_in_sight(a.id, t.today, t.today + coalesce(a.ladder[1], 0) + 31) m
  ), rung as (
    select m.*, r.rung, m.matter_day - r.rung as due_on,
      max(m.matter_day - r.rung) filter (where m.matter_day - r.rung < m.today) over same as nearest_past,
      bool_or(m.matter_day - r.rung = m.today) over same as is_today
    from matter m cross join unnest(m.ladder) as r (rung)
    window same as (partition by m.protocol_id, m.occurrence_id, m.measure_id)
  )
  insert into sutarta.reminder (
    protocol_id, person_id, occurrence_id, measure_id, matter_day, rung, due_on, created_on)
  select g.protocol_id, p.person_id, g.occurrence_id, g.measure_id, g.matter_day, g.rung, g.due_on, g.today
  from rung g
  cross join lateral sutarta.people_concerned(g.protocol_id, g.measure_id, g.today) p
  where (g.due_on >= g.today or (g.due_on = g.nearest_past and not g.is_today))
    and not exists (
      select from sutarta.reminder x
      where x.protocol_id = g.protocol_id and x.person_id = p.person_id and x.occurrence_id = g.occurrence_id
        and x.matter_day = g.matter_day and x.rung = g.rung)
    and not exists (
      select from sutarta.reminder x
      where x.protocol_id = g.protocol_id and x.person_id = p.person_id and x.measure_id = g.measure_id
        and x.matter_day = g.matter_day and x.rung = g.rung)
  order by g.protocol_id, g.occurrence_id, g.measure_id, p.person_id, g.rung
  on conflict do nothing;
  get diagnostics made = row_count;
  return made;
end
$$;
