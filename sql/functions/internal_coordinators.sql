-- Who coordinates a protocol on a day.
create or replace function sutarta.coordinators(protocol bigint, day date) returns setof bigint
language sql stable rows 2
set search_path = sutarta, pg_catalog, pg_temp
as $$
  select c.person_id
  from sutarta.coordinator c
  join sutarta.person p on p.id = c.person_id and p.revoked_at is null
  where c.protocol_id = coordinators.protocol
    and coordinators.day >= c.first_day and (c.last_day is null or coordinators.day <= c.last_day)
$$;
