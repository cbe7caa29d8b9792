-- Takes and holds up to so many people, from one of these numbers on, to whom something is to be told now: it is due on
-- their own day, they have no digest of that day yet, nor of a later one, and it is a day and an hour at which they may
-- be written to. What cannot wait for such a day goes out on any, and what has missed one at any hour: on a day that had
-- its digest nothing was missed, what came to light after it waits for the next. Passes over those who have no address,
-- and those whom another tick holds. The day is by a person's own clock, or else by that of the first protocol that
-- reminds her.
create or replace function sutarta.take_recipients(as_of timestamptz, people integer, beyond bigint, only_login text)
returns table (person_id bigint, local_date date, is_late boolean)
language plpgsql
set search_path = sutarta, pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  candidate record;
  own record;
  taken integer := 0;
begin
  for candidate in
    select p.id, p.time_zone, coalesce(f.hour, 7) as hour
    from (
      -- No place on earth is further ahead than 14 hours.
      select distinct r.person_id from sutarta.reminder r
      where r.digest_on is null and r.person_id > beyond
        and r.due_on <= ((as_of at time zone 'UTC') + interval '14 hours')::date) w
    join sutarta.person p on p.id = w.person_id and p.revoked_at is null and p.email is not null
    left join sutarta.preference f on f.person_id = p.id
    where only_login is null or p.login = only_login
    order by p.id
  loop
    exit when taken = people;
    select a.country, t.now::date as today, extract(hour from t.now) as hour into own
    from sutarta.protocol a
    cross join lateral (select as_of at time zone coalesce(candidate.time_zone, a.time_zone) as now) t
    where a.id = (
      select min(r.protocol_id) from sutarta.reminder r where r.person_id = candidate.id and r.digest_on is null);
    continue when own.country is null or exists (
      select from sutarta.digest d where d.person_id = candidate.id and d.local_date >= own.today);
    select t.is_late into is_late
    from (
      select
        bool_or(d.is_open) filter (where d.day = own.today) as is_open,
        max(d.day) filter (
          where d.is_open and d.day < own.today and not exists (
            select from sutarta.digest x where x.person_id = candidate.id and x.local_date = d.day)) as previous,
        min(d.day) filter (where d.is_open and d.day > own.today) as next
      from sutarta.open_days(candidate.id, own.country, own.today - 31, own.today + 31) d) c
    cross join lateral (
      select
        bool_or(greatest(r.due_on, r.created_on) <= c.previous) as is_late,
        bool_or(
          r.cause in ('ahead', 'ballot') and r.rung >= 0
          -- What has passed can wait, alas.
          and r.matter_day between own.today and coalesce(c.next, 'infinity')) as is_urgent
      from sutarta.reminder r
      where r.person_id = candidate.id and r.digest_on is null and r.due_on <= own.today
        and sutarta.still_matters(r)
      having count(*) > 0) t
    where (c.is_open or t.is_urgent) and (own.hour >= candidate.hour or t.is_late);
    continue when not found;
    perform from sutarta.person p where p.id = candidate.id for no key update skip locked;
    continue when not found;
    person_id := candidate.id;
    local_date := own.today;
    is_late := coalesce(is_late, false);
    taken := taken + 1;
    return next;
  end loop;
end
$$;
