-- The time zones that somebody lives by and that the server does not know; Europe/Vilnius it must know anyway.
select needed.zone
from (
  values ('Europe/Vilnius')
  union
  select protocol.time_zone from sutarta.protocol
  union
  select person.time_zone from sutarta.person where person.time_zone is not null
) as needed (zone)
where not exists (select from pg_timezone_names as known where known.name = needed.zone)
order by 1;
