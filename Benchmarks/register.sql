-- A register of many measures, for scripts/bench: :protocols protocols of seven associations, each with five plans of
-- 40 measures. The same :seed makes the same register. It is written past the doors, as a superuser; every constraint
-- holds afterwards. In each protocol one leader may log in: seat_1, seat_2 … She may finish and reopen the measures
-- 1 to 20 of the plan in progress.
--
--   psql -v protocols=50 -v seed=2025 -f Benchmarks/register.sql
\set ON_ERROR_STOP on
set client_min_messages = warning;
set synchronous_commit = off;
begin;
-- Row by row the references would take most of the time; they are taken off, and made again below, which checks them.
create temporary table reference on commit drop as
select c.conrelid::regclass::text as relation, c.conname as name, pg_get_constraintdef(c.oid) as definition
from pg_constraint c
where c.contype = 'f' and c.connamespace = 'sutarta'::regnamespace
  and c.conrelid in (
    'sutarta.history'::regclass, 'sutarta.measure'::regclass, 'sutarta.measure_partner'::regclass,
    'sutarta.party'::regclass, 'sutarta.representative'::regclass);
select format('alter table %s drop constraint %I', relation, name) from reference \gexec

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
  (select coalesce(max(id), 0) from sutarta.measure) as measure;

insert into sutarta.protocol (
  id, code, titles, signed_on, place, time_zone, country, rolls_deadlines, ladder, state, version)
overriding system value
select b.protocol + n, 'bench-' || n, jsonb_build_object('en', 'Protocol ' || n), date '2022-01-10', 'Vilnius',
  'Europe/Vilnius', 'LT', true, '{60,30,7,1}', 'agreed', 2
from base b, generate_series(1, :protocols) n;

insert into sutarta.association (id, code, names, sector)
overriding system value
select b.association + n, 'BENCH-' || n, jsonb_build_object('en', 'Association ' || n), 'profession'
from base b, generate_series(1, 7 * :protocols) n;

insert into sutarta.person (id, login, name, email, language)
overriding system value
select b.person + n,
  case when n % 7 = 1 then 'seat_' || 1 + n / 7 else 'bench_' || n end, 'Leader ' || n, 'leader' || n || '@example.org', (array['lt', 'en', 'pl'])[1 + n % 3]
from base b, generate_series(1, 7 * :protocols) n;

insert into sutarta.party (protocol_id, association_id, first_day, standing)
select b.protocol + 1 + (n - 1) / 7, b.association + n, date '2022-01-10', 'signatory'
from base b, generate_series(1, 7 * :protocols) n;

insert into sutarta.representative (association_id, person_id, first_day, office)
select b.association + n, b.person + n, date '2022-01-10', 'leader'
from base b, generate_series(1, 7 * :protocols) n;

-- Four plans that are over, and one in progress.
insert into sutarta.plan (
  protocol_id, id, code, titles, first_day, last_day, state, agreed_on, minutes, version, revision)
overriding system value
select b.protocol + 1 + (n - 1) / 5, b.plan + n, year::text, jsonb_build_object('en', 'Plan for ' || year),
  make_date(year, 1, 1), make_date(year, 12, 31), case when year = 2026 then 'in_progress' else 'done' end,
  make_date(year, 1, 10), 'Minutes', case when year = 2026 then 3 else 4 end, 1
from base b, generate_series(1, 5 * :protocols) n cross join lateral (select 2022 + (n - 1) % 5 as year) y;

insert into sutarta.direction (protocol_id, plan_id, id, code, titles, position)
overriding system value
select b.protocol + 1 + (n - 1) / 20, b.plan + 1 + (n - 1) / 4, b.direction + n, 'D' || 1 + (n - 1) % 4,
  jsonb_build_object('en', 'Direction ' || 1 + (n - 1) % 4), 1 + (n - 1) % 4
from base b, generate_series(1, 20 * :protocols) n;

-- A third names no lead, so that all signatories lead it. The first association leads the others as far as 20.
insert into sutarta.measure (
  protocol_id, id, plan_id, number, direction_id, titles, term_phrase, term_kind, first_day, last_day, due, lead_id,
  position, state, version)
overriding system value
select b.protocol + p.protocol, b.measure + n, b.plan + p.plan, place::text,
  b.direction + 1 + 4 * (p.plan - 1) + pg_temp.drawn(:seed, n, 1, 4),
  jsonb_build_object('en', 'Measure ' || n, 'lt', 'Priemonė ' || md5(n::text)), 'all year', 'dated',
  make_date(year, 1, 1), make_date(year, 12, 31), make_date(year, 1, 1) + pg_temp.drawn(:seed, n, 2, 365),
  case when pg_temp.drawn(:seed, n, 3, 3) = 0 then null
    when place <= 20 then b.association + 7 * (p.protocol - 1) + 1
    else b.association + 7 * (p.protocol - 1) + 2 + pg_temp.drawn(:seed, n, 4, 6) end,
  place, case when year = 2026 then 'in_progress' else 'done' end, case when year = 2026 then 3 else 4 end
from base b, generate_series(1, 200 * :protocols) n
cross join lateral (
  select 1 + (n - 1) / 200 as protocol, 1 + (n - 1) / 40 as plan, 1 + (n - 1) % 40 as place,
    2022 + (n - 1) / 40 % 5 as year) p;

-- The first association takes part where it does not lead.
insert into sutarta.measure_partner (protocol_id, measure_id, association_id)
select m.protocol_id, m.id, b.association + 7 * (m.protocol_id - b.protocol - 1) + 1
from base b join sutarta.measure m on m.id > b.measure
where m.lead_id <> b.association + 7 * (m.protocol_id - b.protocol - 1) + 1;

-- Each measure was proposed, agreed and started, most were finished; plan by plan, as time went by.
insert into sutarta.history (
  protocol_id, at, subject, plan_id, measure_id, from_state, action, to_state, account, login, person_id,
  association_id, capacity, version, request)
select m.protocol_id, m.first_day + step.version * interval '20 days', 'measure', m.plan_id, m.id, step.from_state,
  step.action, step.to_state, nullif(step.account, ''),
  case when step.capacity = 'registrar' then 'postgres' else s.login end,
  case when step.capacity <> 'registrar' then s.id end, case when step.capacity <> 'registrar' then r.association_id end,
  step.capacity, step.version, case when step.capacity <> 'registrar' then md5(m.id || step.action)::uuid end
from base b
join sutarta.measure m on m.id > b.measure
join sutarta.representative r
  on r.association_id = coalesce(m.lead_id, b.association + 7 * (m.protocol_id - b.protocol - 1) + 1)
join sutarta.person s on s.id = r.person_id
cross join (values
  (1, 'nothing', 'propose', 'proposed', '', 'registrar'),
  (2, 'proposed', 'agree', 'agreed', '', 'registrar'),
  (3, 'agreed', 'start', 'in_progress', '', 'lead'),
  (4, 'in_progress', 'finish', 'done', 'It was done.', 'lead')
) step (version, from_state, action, to_state, account, capacity)
where step.version <= m.version
order by m.plan_id, step.version, m.id;

insert into sutarta.request (login, id, door, arguments, result, at)
select h.login, h.request, 'move_measure',
  jsonb_build_object('number', m.number, 'plan', null, 'action', h.action, 'account', h.account, 'protocol', null),
  jsonb_build_object('state', h.to_state, 'moved_at', h.at, 'time_zone', 'Europe/Vilnius'), h.at
from base b
join sutarta.measure m on m.id > b.measure
join sutarta.history h on h.protocol_id = m.protocol_id and h.plan_id = m.plan_id and h.measure_id = m.id
where h.request is not null;

select format('alter table %s add constraint %I %s', relation, name, definition) from reference \gexec
select setval(pg_get_serial_sequence('sutarta.' || name, 'id'), 10000000)
from unnest(array['protocol', 'association', 'person', 'plan', 'direction', 'measure']) name \g /dev/null
select door.ensure_login('seat_' || n, 'sutarta_leader') from generate_series(1, :protocols) n \g /dev/null
commit;
vacuum (analyze) sutarta.history, sutarta.measure, sutarta.request, sutarta.measure_partner;
analyze;
