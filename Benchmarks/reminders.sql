-- A register of many reminders, for scripts/bench: :protocols protocols of five associations, each with a leader and a
-- deputy. A protocol has :future measures due after 65 to 90 days, whose four rungs all are to come, for all its ten
-- people; the first :busy of the protocols have :due measures more, of which today's rung is to be told. The same :seed
-- makes the same register. It is written past the doors, as a superuser; every constraint holds afterwards, and a tick
-- of the same day finds nothing to mend.
--
--   psql -v protocols=50 -v busy=5 -v due=10 -v future=50 -v seed=2025 -v today=2026-03-03 -f Benchmarks/reminders.sql
\set ON_ERROR_STOP on
set client_min_messages = warning;
set synchronous_commit = off;
set maintenance_work_mem = '1GB';
begin;
-- Row by row the references and the indexes would take most of the time; they are taken off, and made again below.
create temporary table reference on commit drop as
select c.conrelid::regclass::text as relation, c.conname as name, pg_get_constraintdef(c.oid) as definition
from pg_constraint c
where c.contype = 'f' and c.connamespace = 'sutarta'::regnamespace
  and c.conrelid in (
    'sutarta.history'::regclass, 'sutarta.measure'::regclass, 'sutarta.measure_partner'::regclass,
    'sutarta.party'::regclass, 'sutarta.representative'::regclass, 'sutarta.reminder'::regclass);
create temporary table search on commit drop as
select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition
from pg_index i
where i.indrelid = 'sutarta.reminder'::regclass
  and not exists (select from pg_constraint c where c.conindid = i.indexrelid);
select format('alter table %s drop constraint %I', relation, name) from reference \gexec
select format('drop index %s', name) from search \gexec

-- A number from 0 to below :sides that the seed and two others give.
create function pg_temp.drawn(seed bigint, one bigint, other bigint, sides integer) returns integer
language sql immutable
return (abs(hashint8extended(one * 1000003 + other, seed) % sides))::integer;

create temporary table base on commit drop as
select (select coalesce(max(id), 0) from sutarta.protocol) as protocol,
  (select coalesce(max(id), 0) from sutarta.association) as association,
  (select coalesce(max(id), 0) from sutarta.person) as person,
  (select coalesce(max(id), 0) from sutarta.plan) as plan,
  (select coalesce(max(id), 0) from sutarta.direction) as direction,
  (select coalesce(max(id), 0) from sutarta.event) as event,
  (select coalesce(max(id), 0) from sutarta.measure) as measure,
  (:'today')::date as today, :protocols as protocols, :busy as busy, :due as due, :future as future;

insert into sutarta.protocol (
  id, code, titles, signed_on, place, time_zone, country, rolls_deadlines, ladder, state, version)
overriding system value
select b.protocol + n, 'bench-' || n, jsonb_build_object('en', 'Protocol ' || n), date '2022-01-10', 'Vilnius',
  'Europe/Vilnius', 'LT', true, '{60,30,7,1}', 'in_progress', 2
from base b, generate_series(1, b.protocols) n;

insert into sutarta.association (id, code, names, sector)
overriding system value
select b.association + n, 'BENCH-' || n, jsonb_build_object('en', 'Association ' || n), 'profession'
from base b, generate_series(1, 5 * b.protocols) n;

insert into sutarta.person (id, login, name, email, language)
overriding system value
select b.person + n, 'bench_' || n, 'Rūta Leader ' || n, 'leader' || n || '@example.org',
  (array['lt', 'en', 'pl'])[1 + n % 3]
from base b, generate_series(1, 10 * b.protocols) n;

insert into sutarta.party (protocol_id, association_id, first_day, standing)
select b.protocol + 1 + (n - 1) / 5, b.association + n, date '2022-01-10', 'signatory'
from base b, generate_series(1, 5 * b.protocols) n;

insert into sutarta.representative (association_id, person_id, first_day, office)
select b.association + 1 + (n - 1) / 2, b.person + n, date '2022-01-10',
  case when n % 2 = 1 then 'leader' else 'deputy' end
from base b, generate_series(1, 10 * b.protocols) n;

insert into sutarta.plan (
  protocol_id, id, code, titles, first_day, last_day, state, agreed_on, minutes, version, revision)
overriding system value
select b.protocol + n, b.plan + n, '2026', jsonb_build_object('en', 'Plan for 2026'), date '2026-01-01',
  date '2026-12-31', 'in_progress', date '2026-01-10', 'Minutes', 3, 1
from base b, generate_series(1, b.protocols) n;

insert into sutarta.direction (protocol_id, plan_id, id, code, titles, position)
overriding system value
select b.protocol + n, b.plan + n, b.direction + n, 'D1', jsonb_build_object('en', 'Direction'), 1
from base b, generate_series(1, b.protocols) n;

-- Six events a year, as the first protocol has: some weeks and days that come again.
insert into sutarta.event (protocol_id, id, code, titles, first_day, last_day, rrule, first_edition)
overriding system value
select b.protocol + p, b.event + 6 * (p - 1) + n, 'E' || n,
  jsonb_build_object('en', 'Event ' || n, 'lt', 'Renginys ' || n), make_date(2020, 8, n), make_date(2020, 8, 2 * n),
  'FREQ=YEARLY', 1
from base b, generate_series(1, b.protocols) p, generate_series(1, 6) n;

-- The places up to :future are far; those beyond are due after 1, 7, 30 or 60 days. Each has a lead and all others as
-- partners, or it names no lead, so that all signatories lead it.
insert into sutarta.measure (
  protocol_id, id, plan_id, number, direction_id, titles, term_phrase, term_kind, first_day, last_day, due, lead_id,
  position, state, version)
overriding system value
select b.protocol + p, b.measure + (b.future + b.due) * (p - 1) + place, b.plan + p, place::text, b.direction + p,
  jsonb_build_object(
    'en', 'Measure ' || place || ' of ' || md5(p::text || place), 'lt', 'Priemonė ' || place || ': ąžuolai, ' || md5(place || p::text),
    'pl', 'Zadanie ' || place || ': wspólna kampania'),
  'by its day', 'dated', b.today - 20, d.due, d.due,
  case when l.lead < 5 then b.association + 5 * (p - 1) + 1 + l.lead end, place, 'in_progress', 3
from base b
cross join generate_series(1, b.protocols) p
cross join lateral generate_series(1, b.future + case when p <= b.busy then b.due else 0 end) place
cross join lateral (select case when place <= b.future
  then b.today + 65 + pg_temp.drawn(:seed, p * 1000 + place, 1, 26)
  else b.today + (array[1, 7, 30, 60])[1 + place % 4] end as due) d
cross join lateral (select pg_temp.drawn(:seed, p * 1000 + place, 2, 6) as lead) l;

insert into sutarta.measure_partner (protocol_id, measure_id, association_id)
select m.protocol_id, m.id, a.association_id
from base b
join sutarta.measure m on m.id > b.measure
join sutarta.party a on a.protocol_id = m.protocol_id and a.association_id <> m.lead_id;

insert into sutarta.history (
  protocol_id, at, subject, plan_id, measure_id, from_state, action, to_state, login, capacity, version)
select m.protocol_id, m.first_day + step.version * interval '1 day', 'measure', m.plan_id, m.id, step.from_state,
  step.action, step.to_state, 'postgres', 'registrar', step.version
from base b
join sutarta.measure m on m.id > b.measure
cross join (values
  (1, 'nothing', 'propose', 'proposed'), (2, 'proposed', 'agree', 'agreed'), (3, 'agreed', 'start', 'in_progress')
) step (version, from_state, action, to_state)
order by step.version, m.id;

-- For each day the last one up to it on which people may be written to.
create temporary table open_until on commit drop as
select d.day, max(d.day) filter (where d.is_worked) over (order by d.day) as open
from base b cross join lateral sutarta.working_days('LT', b.today, b.today + 100) d;

insert into sutarta.reminder (
  protocol_id, person_id, cause, measure_id, matter_day, rung, due_on, created_on)
select m.protocol_id, r.person_id, 'ahead', m.id, m.due, rung, u.open, b.today - 1
from base b
join sutarta.measure m on m.id > b.measure
join sutarta.party a on a.protocol_id = m.protocol_id
join sutarta.representative r on r.association_id = a.association_id
cross join unnest('{60,30,7,1}'::integer[]) rung
join open_until u on u.day = m.due - rung
where m.due - rung >= b.today
order by m.protocol_id, m.id, r.person_id, rung;

insert into sutarta.reminding (protocol_id, computed_on)
select b.protocol + n, b.today from base b, generate_series(1, b.protocols) n;

select definition from search \gexec
select format('alter table %s add constraint %I %s', relation, name, definition) from reference \gexec
select setval(pg_get_serial_sequence('sutarta.' || name, 'id'), 100000000)
from unnest(array['protocol', 'association', 'person', 'plan', 'direction', 'measure', 'event']) name \g /dev/null
commit;

-- Everybody has had a digest before, which saw all that has happened: a writer looks for what is newer.
insert into sutarta.digest (person_id, local_date, is_late, written_at, seen)
select p.id, (:'today')::date - 1, false, (:'today')::timestamptz - interval '14 hours', pg_current_snapshot()
from sutarta.person p where p.login like 'bench\_%';
vacuum (analyze) sutarta.reminder, sutarta.measure, sutarta.history, sutarta.measure_partner, sutarta.digest;
analyze;
