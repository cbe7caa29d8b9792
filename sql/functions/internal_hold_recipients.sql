-- Holds up to so many people for whom something is due and who have no digest of that day yet; passes over those whom
-- another tick holds.
create or replace function sutarta.hold_recipients(as_of timestamptz, people integer) returns bigint[]
language plpgsql
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  return array(
    select p.id
    from sutarta.person p
    where p.id in (
        -- No place on earth is further ahead than 14 hours.
        select r.person_id from sutarta.reminder r
        where r.digest_on is null and r.due_on <= ((as_of at time zone 'UTC') + interval '14 hours')::date)
      and exists (
        select from sutarta.reminder r
        where r.person_id = p.id and r.digest_on is null
          and r.due_on <= (as_of at time zone sutarta.zone_of(p))::date
          and sutarta.still_matters(r))
      and not exists (
        select from sutarta.digest d
        where d.person_id = p.id and d.local_date >= (as_of at time zone sutarta.zone_of(p))::date)
    order by p.id
    limit people
    for no key update of p skip locked);
end
$$;
