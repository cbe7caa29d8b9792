-- The day it is by a protocol's clock: now, not when a transaction began that somebody may have kept open for days.
create or replace function sutarta.today(protocol_id bigint, as_of timestamptz default clock_timestamp()) returns date
language sql stable
set search_path = sutarta, pg_catalog, pg_temp
as $$ select (as_of at time zone p.time_zone)::date from sutarta.protocol p where p.id = protocol_id $$;
