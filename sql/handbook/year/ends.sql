-- The end of the worked year's own clock: from here on the doors tell the time by PostgreSQL's.
set client_min_messages = warning;
create or replace function sutarta.today(protocol_id bigint, as_of timestamptz default clock_timestamp()) returns date
language sql stable
set search_path = sutarta, pg_catalog, pg_temp
as $$ select (as_of at time zone p.time_zone)::date from sutarta.protocol p where p.id = protocol_id $$;
select format('alter table %s alter column %I set default now()', d.adrelid::regclass, a.attname)
from pg_attrdef d
join pg_attribute a on a.attrelid = d.adrelid and a.attnum = d.adnum
where pg_get_expr(d.adbin, d.adrelid) = 'sutarta.clock_timestamp()'
\gexec
drop function sutarta.clock_timestamp();
drop schema handbook cascade;
select door.ensure_login('ana', 'sutarta_analyst');
