-- Takes and holds up to so many people for whom something is due and who have no digest of that day yet, nor of a
-- later one; passes over those whom another tick holds. The day is by a person's own clock, or else by that of the
-- first protocol that reminds her.
create or replace function sutarta.take_recipients(as_of timestamptz, people integer)
returns table (person_id bigint, local_date date)
language plpgsql
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  return query
    with waiting as materialized (
      -- No place on earth is further ahead than 14 hours.
      select r.person_id from sutarta.reminder r
      where r.digest_on is null
        and r.due_on <= ((take_recipients.as_of at time zone 'UTC') + interval '14 hours')::date
    )
    select p.id, t.today
    from sutarta.person p
    cross join lateral (
      select (take_recipients.as_of at time zone coalesce(p.time_zone, (
        select a.time_zone from sutarta.protocol a where a.id = (
          select min(r.protocol_id) from sutarta.reminder r where r.person_id = p.id and r.digest_on is null))))::date
        as today) t
    where p.id in (select w.person_id from waiting w) and p.revoked_at is null
      and exists (
        select from sutarta.reminder r
        where r.person_id = p.id and r.digest_on is null and r.due_on <= t.today and sutarta.still_matters(r)
        -- One by one, by index, until one matters: not every reminder of everybody.
        offset 0)
      and not exists (
        select from sutarta.digest d where d.person_id = p.id and d.local_date >= t.today)
    order by p.id
    limit take_recipients.people
    for no key update of p skip locked;
end
$$;
