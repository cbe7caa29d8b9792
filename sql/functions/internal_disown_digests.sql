-- Takes the digests that bear a date still to come for what they are: they were written when the clock had leapt ahead
-- of where it was. What they told before its time waits again for its day; they stay, as they were sent.
create or replace function sutarta.disown_digests(left_at timestamptz, as_of timestamptz) returns void
language plpgsql
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  with premature as (
    update sutarta.digest d set is_premature = true
    -- No place on earth is a whole day ahead.
    where d.local_date > (disown_digests.as_of at time zone 'UTC')::date + 1 and not d.is_premature
    returning d.person_id, d.local_date
  )
  update sutarta.reminder r set digest_on = null
  from premature p
  where r.person_id = p.person_id and r.digest_on = p.local_date
    and r.due_on > (disown_digests.left_at at time zone 'UTC')::date
    -- An occurrence that has gone since wants no reminder.
    and num_nonnulls(r.occurrence_id, r.measure_id, r.decision) = 1;
  -- People know the days that they were told, but none of the rungs since the clock leapt.
  update sutarta.told_occurrence t set told_on = (disown_digests.left_at at time zone 'UTC')::date
  where t.told_on > (disown_digests.as_of at time zone 'UTC')::date + 1;
end
$$;
