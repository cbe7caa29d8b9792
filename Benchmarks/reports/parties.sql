-- Protocols, their associations and leaders, their plans and directions.

create temporary table own as
select n as number, b.protocol + n as id, 7 + pg_temp.drawn(n, 1, 4) as seats,
  -- Of more than seven the last observes.
  7 + greatest(pg_temp.drawn(n, 1, 4) - 1, 0) as signatories
from base b, generate_series(1, :protocols) n;
create unique index on own (number);
analyze own;

insert into sutarta.protocol (
  id, code, titles, signed_on, place, time_zone, country, rolls_deadlines, ladder, state, version)
overriding system value
select o.id, 'bench-' || o.number,
  jsonb_build_object('en', 'Protocol ' || o.number, 'lt', 'Protokolas ' || o.number), date '2015-11-02',
  'Vilnius', 'Europe/Vilnius', 'LT', true, '{60,30,7,1}', 'in_progress', 2
from own o;

insert into sutarta.association (id, code, names, sector)
overriding system value
select b.association + n, 'BENCH-' || n,
  jsonb_build_object('en', 'Association ' || n, 'lt', 'Asociacija ' || n),
  (array['profession', 'municipal', 'county', 'research', 'academic', 'college', 'school', 'national'])[1 + n % 8]
from base b, generate_series(1, 8 * :protocols) n;

insert into sutarta.person (id, login, name, email, language)
overriding system value
select b.person + n, 'bench_' || n, 'Leader ' || n, 'leader' || n || '@example.org', (array['lt', 'en', 'pl'])[1 + n % 3]
from base b, generate_series(1, 8 * :protocols) n;

insert into sutarta.representative (association_id, person_id, first_day, office)
select b.association + n, b.person + n, date '2015-11-02', 'leader'
from base b, generate_series(1, 8 * :protocols) n;

insert into sutarta.party (protocol_id, association_id, first_day, standing)
select o.id, b.association + pg_temp.seat(o.number, j), date '2015-11-02',
  case when j <= o.signatories then 'signatory' else 'observer' end
from base b, own o, generate_series(1, o.seats) j;

insert into sutarta.signature (protocol_id, association_id, first_day, signed_on, place, person_id)
select o.id, b.association + pg_temp.seat(o.number, j), date '2015-11-02', date '2015-11-02', 'Vilnius',
  b.person + pg_temp.seat(o.number, j)
from base b, own o, generate_series(1, o.signatories) j;

-- The leader of the first seat runs the meetings.
insert into sutarta.coordinator (protocol_id, person_id, first_day)
select o.id, b.person + pg_temp.seat(o.number, 1), date '2015-11-02' from base b, own o;

insert into sutarta.decision_rule (protocol_id, subject, version, eligible, quorum, threshold, base, objection_blocks)
select o.id, about, 1, 'signatories', '1/2', '2/3', 'eligible', false
from own o, unnest(array['plan', 'measure', 'amendment']) about;

-- A plan and the moments of its life. `year` counts from 0; `seed` is the same in a register of any size.
create temporary table own_plan as
select o.number as protocol, o.id as protocol_id, o.seats, o.signatories, y as year_number, year,
  b.plan + y * :protocols + o.number as id, (o.number - 1) * 10 + y as seed,
  -- When it was proposed, asked about, agreed, amended and closed.
  make_date(year - 1, 11, 20) + pg_temp.drawn(o.number, 100 + y, 10) + timetz '09:00+00' as proposed_at,
  make_date(year - 1, 12, 10) + pg_temp.drawn(o.number, 200 + y, 5) + timetz '09:00+00' as asked_at,
  make_date(year, 1, 10) + pg_temp.drawn(o.number, 300 + y, 6) + timetz '12:00+00' as agreed_at,
  case when year < :last_year then
    make_date(year, 3, 1) + pg_temp.drawn(o.number, 400 + y, 10) + timetz '10:00+00' end as amended_at,
  case when year < :last_year - 1 then
    make_date(year + 1, 2, 22) + pg_temp.drawn(o.number, 500 + y, 6) + timetz '08:00+00' end as closed_at
from base b, own o, generate_series(0, 9) y
cross join lateral (select :last_year - 9 + y as year) x;
create unique index on own_plan (protocol, year_number);
analyze own_plan;

insert into sutarta.plan (protocol_id, id, code, titles, first_day, last_day, state, version, revision)
overriding system value
select p.protocol_id, p.id, p.year::text,
  jsonb_build_object('en', 'Plan for ' || p.year, 'lt', p.year || ' m. planas'), make_date(p.year, 1, 1),
  make_date(p.year, 12, 31), case when p.closed_at is null then 'in_progress' else 'done' end,
  3 + (p.amended_at is not null)::integer + (p.closed_at is not null)::integer,
  1 + (p.amended_at is not null)::integer
from own_plan p
order by p.id;

insert into sutarta.direction (protocol_id, plan_id, id, code, titles, position)
overriding system value
select p.protocol_id, p.id, b.direction + (p.id - b.plan - 1) * 5 + d, 'D' || d,
  jsonb_build_object('en', 'Direction ' || d, 'lt', d || ' kryptis'), d
from base b, own_plan p, generate_series(1, 5) d
order by p.id, d;

-- A meeting for each plan's agreement, and one in summer; who voted at the first was there.
create temporary table own_meeting as
select p.protocol_id, p.protocol, p.seats, p.signatories, p.seed, 2 * p.year_number + half as number, half,
  case when half = 1 then (p.agreed_at at time zone 'UTC')::date
    else make_date(p.year, 6, 10) + pg_temp.drawn(p.protocol, 600 + p.year_number, 10) end as held_on
from own_plan p, generate_series(1, 2) half
where half = 1 or p.amended_at is not null;

insert into sutarta.meeting (protocol_id, number, held_on, place, minutes)
select m.protocol_id, m.number, m.held_on, 'Kaunas', 'Minutes ' || m.number from own_meeting m
order by m.number, m.protocol_id;

insert into sutarta.attendance (protocol_id, meeting, association_id)
select m.protocol_id, m.number, b.association + pg_temp.seat(m.protocol, j)
from base b, own_meeting m, generate_series(1, m.seats) j
where case when m.half = 1 then j <> 1 + pg_temp.drawn(m.seed, 7, m.signatories)
  else pg_temp.drawn(m.seed, 700 + j, 100) < 80 end
order by m.number, m.protocol_id;
