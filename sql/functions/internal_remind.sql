-- Makes a protocol's reminders those that it ought to have on a day: takes back what has lost its cause or its reader,
-- moves what is to be told on another day, adds what is missing. What was due in an outage stays, and will be told
-- late; what another tick is telling just now stays too. Comes back with how many were added. The caller holds the
-- protocol's row in reminding.
create or replace function sutarta.remind(protocol bigint, today date) returns integer
language plpgsql
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  made integer;
begin
  with wanted as materialized (
    select * from sutarta.wanted_reminders(remind.protocol, remind.today)
  ), pending as (
    select r.id, w.due_on, w.rung is not null as is_wanted,
      exists (
        select from wanted x
        where x.person_id = r.person_id and x.cause = r.cause and x.matter_day = r.matter_day
          and coalesce(x.occurrence_id, 0) = coalesce(r.occurrence_id, 0)
          and coalesce(x.measure_id, 0) = coalesce(r.measure_id, 0)
          and coalesce(x.decision, 0) = coalesce(r.decision, 0)
          and coalesce(x.event_id, 0) = coalesce(r.event_id, 0)
          and x.original_day is not distinct from r.original_day::date) as has_cause
    from sutarta.reminder r
    left join wanted w
      on w.person_id = r.person_id and w.cause = r.cause and w.matter_day = r.matter_day and w.rung = r.rung
      and coalesce(w.occurrence_id, 0) = coalesce(r.occurrence_id, 0)
      and coalesce(w.measure_id, 0) = coalesce(r.measure_id, 0)
      and coalesce(w.decision, 0) = coalesce(r.decision, 0)
      and coalesce(w.event_id, 0) = coalesce(r.event_id, 0)
      and w.original_day is not distinct from r.original_day::date
    where r.protocol_id = remind.protocol and r.digest_on is null
      and (w.rung is null or w.due_on <> r.due_on and r.due_on > remind.today)
  ), held as (
    select r.id from sutarta.reminder r
    where r.protocol_id = remind.protocol and r.id in (select p.id from pending p) and r.digest_on is null
    for update skip locked
  ), dropped as (
    delete from sutarta.reminder r
    using pending p
    join held h on h.id = p.id
    where r.protocol_id = remind.protocol and r.id = p.id and not p.is_wanted
      and (not p.has_cause or r.due_on > remind.today)
  ), moved as (
    update sutarta.reminder r set due_on = p.due_on
    from pending p
    join held h on h.id = p.id
    where r.protocol_id = remind.protocol and r.id = p.id and p.is_wanted
  )
  insert into sutarta.reminder (
    protocol_id, person_id, cause, occurrence_id, measure_id, decision, event_id, original_day, matter_day, rung, due_on,
    created_on)
  select remind.protocol, w.person_id, w.cause, w.occurrence_id, w.measure_id, w.decision, w.event_id,
    w.original_day, w.matter_day, w.rung, w.due_on, remind.today
  from wanted w
  where w.due_on is not null
    -- Each is looked up by its key: what has been told already may be far more than what is coming.
    and not exists (
      select from sutarta.reminder x
      where x.protocol_id = remind.protocol and x.occurrence_id = w.occurrence_id and x.person_id = w.person_id
        and x.matter_day = w.matter_day and x.rung = w.rung
      offset 0)
    -- One that was taken back and is dated anew is another row, and was told of all the same.
    and not exists (
      select from sutarta.occurrence o
      join sutarta.told_occurrence t
        on t.protocol_id = o.protocol_id and t.event_id = o.event_id and t.original_day = o.original_day
      where o.protocol_id = remind.protocol and o.id = w.occurrence_id and t.person_id = w.person_id
        and t.first_day = w.matter_day and t.told_on >= w.due_on and not t.is_cancelled
      offset 0)
    and not exists (
      select from sutarta.reminder x
      where x.protocol_id = remind.protocol and x.measure_id = w.measure_id and x.person_id = w.person_id
        and x.cause = w.cause and x.matter_day = w.matter_day and x.rung = w.rung
      offset 0)
    and not exists (
      select from sutarta.reminder x
      where x.protocol_id = remind.protocol and x.decision = w.decision and x.person_id = w.person_id
        and x.cause = w.cause and x.matter_day = w.matter_day and x.rung = w.rung
      offset 0)
    -- What was told is no hindrance: it may have been moved there and back.
    and not exists (
      select from sutarta.reminder x
      where x.protocol_id = remind.protocol and x.event_id = w.event_id and x.original_day = w.original_day
        and x.person_id = w.person_id and x.digest_on is null
      offset 0)
  order by w.person_id, w.occurrence_id, w.measure_id, w.decision, w.event_id, w.original_day, w.rung
  on conflict do nothing;
  get diagnostics made = row_count;
  return made;
end
$$;
