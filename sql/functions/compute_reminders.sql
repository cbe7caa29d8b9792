-- Makes the reminders of every event and deadline that has come into sight, and takes back those that have lost their
-- cause or their reader. A rung that had passed before a matter was first seen is left out, but for the nearest, which
-- is due at once where no other is. Comes back with how many were made.
create or replace function door.compute_reminders(as_of timestamptz) returns integer
language plpgsql security definer
set search_path = sutarta, pg_catalog, pg_temp
-- Nobody's open transaction holds up a tick.
set lock_timeout = '10s'
-- Compiling these statements takes longer than running them.
set jit = off
as $$
declare
  made integer;
begin
  perform sutarta.require_daemon();
  perform sutarta.drop_idle_reminders(as_of);
  with clock as materialized (
    select a.id as protocol_id, a.ladder, (compute_reminders.as_of at time zone a.time_zone)::date as today
    from sutarta.protocol a
  ), matter as materialized (
    -- A month beyond the farthest rung: a rung that passes in an outage is known to be late.
    select k.protocol_id, k.ladder, k.today, c.*
    from clock k
    cross join lateral sutarta.concerns(k.protocol_id, k.today, k.today, k.today + coalesce(k.ladder[1], 0) + 31) c
  ), rung as (
    select m.*, r.rung, m.matter_day - r.rung as due_on,
      max(m.matter_day - r.rung) filter (where m.matter_day - r.rung < m.today) over same as nearest_past,
      bool_or(m.matter_day - r.rung = m.today) over same as is_today
    from matter m cross join unnest(m.ladder) as r (rung)
    window same as (partition by m.protocol_id, m.occurrence_id, m.measure_id, m.person_id)
  )
  insert into sutarta.reminder (
    protocol_id, person_id, occurrence_id, measure_id, matter_day, rung, due_on, created_on)
  select g.protocol_id, g.person_id, g.occurrence_id, g.measure_id, g.matter_day, g.rung, g.due_on, g.today
  from rung g
  where (g.due_on >= g.today or (g.due_on = g.nearest_past and not g.is_today))
    -- Each is looked up by its key: what has been told already may be far more than what is coming.
    and not exists (
      select from sutarta.reminder x
      where x.protocol_id = g.protocol_id and x.occurrence_id = g.occurrence_id and x.person_id = g.person_id
        and x.matter_day = g.matter_day and x.rung = g.rung
      offset 0)
    and not exists (
      select from sutarta.reminder x
      where x.protocol_id = g.protocol_id and x.measure_id = g.measure_id and x.person_id = g.person_id
        and x.matter_day = g.matter_day and x.rung = g.rung
      offset 0)
  order by g.protocol_id, g.occurrence_id, g.measure_id, g.person_id, g.rung
  on conflict do nothing;
  get diagnostics made = row_count;
  return made;
end
$$;
