-- Writes a digest of one local date, the frozen message that carries it, and takes its reminders, with the farther
-- rungs of the same matters; keeps what the writer could see. The caller holds the recipient by collect_digests. A
-- second digest of a date is refused by its key. Of the occurrences among the reminders it is kept what days were told:
-- for each reminder its first and last, or none where it was told that it does not take place. An address that takes no
-- mail gets none: the message is parked.
create or replace function door.write_digest(
  person_id bigint, local_date date, is_late boolean, seen pg_snapshot, reminder_ids bigint[],
  message_id_header text, recipient text, bytes bytea,
  firsts date[] default '{}', lasts date[] default '{}') returns bigint
language plpgsql security definer
set search_path = sutarta, pg_catalog, pg_temp
-- One digest is written as another is: planning anew takes as long as writing it.
set plan_cache_mode = force_generic_plan
as $$
declare
  taken integer;
  written bigint;
begin
  perform sutarta.require_daemon();
  insert into sutarta.digest (person_id, local_date, is_late, seen)
  values (write_digest.person_id, write_digest.local_date, write_digest.is_late, write_digest.seen);

  update sutarta.reminder r set digest_on = write_digest.local_date
  where r.id = any (reminder_ids) and r.person_id = write_digest.person_id and r.digest_on is null;
  get diagnostics taken = row_count;
  -- An empty digest, or one that tells of what another has told, is never written.
  if taken = 0 or taken <> cardinality(reminder_ids) then
    raise exception using
      errcode = 'serialization_failure', message = 'Another digest has told of these reminders.';
  end if;
  update sutarta.reminder r set digest_on = write_digest.local_date
  from sutarta.reminder n
  left join sutarta.occurrence o
    on o.protocol_id = n.protocol_id and o.event_id = n.event_id and o.original_day = n.original_day
  where n.id = any (reminder_ids) and r.person_id = write_digest.person_id and r.digest_on is null
    and r.due_on <= write_digest.local_date and r.protocol_id = n.protocol_id
    and (r.occurrence_id in (n.occurrence_id, o.id) or r.measure_id = n.measure_id
      or r.decision = n.decision and (r.cause = 'negotiation') = (n.cause = 'negotiation'));

  insert into sutarta.told_occurrence as t (
    protocol_id, person_id, event_id, original_day, first_day, last_day, told_on, is_cancelled)
  select distinct on (r.protocol_id, w.event_id, w.original_day)
    r.protocol_id, r.person_id, w.event_id, w.original_day, coalesce(s.first, r.matter_day),
    coalesce(s.last, r.matter_day), write_digest.local_date, s.first is null
  from unnest(reminder_ids, firsts, lasts) as s (id, first, last)
  join sutarta.reminder r on r.id = s.id
  left join sutarta.occurrence o on o.protocol_id = r.protocol_id and o.id = r.occurrence_id
  cross join lateral (
    select coalesce(r.event_id, o.event_id) as event_id, coalesce(r.original_day, o.original_day) as original_day) w
  where w.event_id is not null and (s.first is not null or r.cause = 'change')
  on conflict on constraint told_occurrence_pkey do update
    set first_day = case when excluded.is_cancelled then t.first_day else excluded.first_day end,
      last_day = case when excluded.is_cancelled then t.last_day else excluded.last_day end,
      told_on = excluded.told_on, is_cancelled = excluded.is_cancelled;

  -- How many reminders have been told of an event is counted anew.
  insert into sutarta.uncounted (protocol_id)
  select distinct r.protocol_id from sutarta.reminder r
  where r.id = any (reminder_ids) and r.occurrence_id is not null;

  insert into sutarta.message (
    person_id, local_date, message_id, recipient, bytes, parked_at, parked_because)
  select write_digest.person_id, write_digest.local_date, write_digest.message_id_header, write_digest.recipient,
    write_digest.bytes, s.since, s.reason
  from (select lower(write_digest.recipient) as address) w
  left join sutarta.suppression s on s.address = w.address
  returning id into written;
  return written;
end
$$;
