-- Takes back the reminders that nobody has been told yet and nobody needs any more: the measure has come to its end or
-- is due on another day, or the person no longer speaks for anybody concerned.
create or replace function sutarta.drop_idle_reminders(as_of timestamptz) returns void
language plpgsql
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  delete from sutarta.reminder r
  using sutarta.protocol a
  where a.id = r.protocol_id and r.digest_on is null
    and (not sutarta.still_matters(r)
      or not exists (
        select from sutarta.people_concerned(r.protocol_id, r.measure_id, (as_of at time zone a.time_zone)::date) p
        where p.person_id = r.person_id));
end
$$;
