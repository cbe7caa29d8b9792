-- Ten years of many protocols, for `scripts/bench reports`: :protocols protocols of 7 to 10 associations, each with ten
-- plans of 100 measures that were proposed, changed, agreed, started, told of and ended, by hand and by decision.
-- The same :seed makes the same register, and a protocol is the same in a register of any size. It is written past the
-- doors, as a superuser, with triggers and references off; reports/check.sql shows that all of them hold.
--
--   psql -v protocols=100 -v seed=2025 -f Benchmarks/reports.sql
\set ON_ERROR_STOP on
set client_min_messages = warning;
set synchronous_commit = off;
set session_replication_role = replica;
set work_mem = '512MB';
set maintenance_work_mem = '1GB';
set jit = off;
set timezone = 'UTC';

-- On this day the last plan but one is over and not closed yet, and the last has begun; nothing happens after it.
\set last_year 2026
\set today '\'2026-01-31\''

-- A number from 0 to below :sides that the seed and two others give.
create function pg_temp.drawn(one bigint, other bigint, sides integer) returns integer
language sql immutable
return (abs(hashint8extended(one * 1000003 + other, :seed) % sides))::integer;
-- Which association, and which leader, sits on a protocol's seat: a neighbour's first ones may sit here too.
create function pg_temp.seat(protocol integer, place integer) returns bigint
language sql immutable
return ((protocol - 1) * 8 + place - 1) % (8 * :protocols) + 1;
-- A moment of a day's working hours, which a number gives.
create function pg_temp.hour(one bigint, other bigint) returns interval
language sql immutable
return interval '6 hours' + pg_temp.drawn(one, other, 32400) * interval '1 second';

create temporary table base as
select (select coalesce(max(id), 0) from sutarta.protocol) as protocol,
  (select coalesce(max(id), 0) from sutarta.association) as association,
  (select coalesce(max(id), 0) from sutarta.person) as person,
  (select coalesce(max(id), 0) from sutarta.plan) as plan,
  (select coalesce(max(id), 0) from sutarta.direction) as direction,
  (select coalesce(max(id), 0) from sutarta.measure) as measure,
  (select coalesce(max(id), 0) from sutarta.event) as event,
  (select coalesce(max(id), 0) from sutarta.message) as message;

\ir reports/parties.sql
\ir reports/measures.sql
\ir reports/decisions.sql
\ir reports/history.sql
\ir reports/events.sql

select setval(pg_get_serial_sequence('sutarta.' || name, 'id'), 100000000)
from unnest(array['protocol', 'association', 'person', 'plan', 'direction', 'measure', 'event', 'message']) name
\g /dev/null
vacuum (analyze);
