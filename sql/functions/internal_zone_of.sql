-- By whose clock a person gets her digest: her own, or that of the first protocol that reminds her.
create or replace function sutarta.zone_of(person sutarta.person) returns text
language sql stable
set search_path = sutarta, pg_catalog, pg_temp
as $$
  select coalesce(person.time_zone, (
    select a.time_zone from sutarta.protocol a
    where a.id in (
      select r.protocol_id from sutarta.reminder r where r.person_id = person.id and r.digest_on is null)
    order by a.id limit 1))
$$;
