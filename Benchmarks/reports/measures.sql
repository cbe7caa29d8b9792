-- Measures: what becomes of each, and when. history.sql tells the same as moves.

create temporary table drawn_measure as
select p.*, k, k / 5 + 1 as place, k % 5 as part, p.seed * 100 + k + 1 as own_seed, x.kind, x.first_day, x.last_day,
  pg_temp.drawn(p.seed * 100 + k + 1, 1, 100) as fate,
  -- Seven of ten are due at the end of a quarter; the others go on all year.
  case when x.kind = 'dated' then x.last_day end as due
from own_plan p
cross join generate_series(0, 99) k
cross join lateral (
  select pg_temp.drawn(p.seed * 100 + k + 1, 2, 10) as kind,
    pg_temp.drawn(p.seed * 100 + k + 1, 3, 4) as quarter) d
cross join lateral (
  select case when d.kind < 7 then 'dated' when d.kind < 9 then 'continuous' else 'as_needed' end as kind,
    case when d.kind < 7 then make_date(p.year, 1 + 3 * d.quarter, 1) else make_date(p.year, 1, 1) end as first_day,
    case when d.kind < 7 then (make_date(p.year, 1 + 3 * d.quarter, 1) + interval '3 months - 1 day')::date
      else make_date(p.year, 12, 31) end as last_day) x;

create temporary table own_measure as
select m.protocol, m.protocol_id, m.signatories, m.year, m.year_number, m.k, m.place, m.part, m.own_seed,
  m.id as plan_id, b.measure + (m.id - b.plan - 1) * 100 + m.k + 1 as id, m.proposed_at, m.agreed_at, m.amended_at,
  m.kind, m.first_day, m.last_day, m.due, w.started_at,
  -- Nothing ends after today.
  case when w.state in ('done', 'withdrawn', 'postponed', 'cancelled') then t.ended_at
    else least(t.ended_at, timestamptz :today) end as ended_at,
  w.state, w.reports, a.changed, a.amended, a.annotated, a.undone, a.reopened,
  pg_temp.drawn(m.own_seed, 8, 20) > 0 as is_led, 1 + pg_temp.drawn(m.own_seed, 9, m.signatories) as lead_place
from base b, drawn_measure m
cross join lateral (
  select f.started_at,
    case when m.fate < 3 then m.proposed_at + interval '5 days' + pg_temp.hour(m.own_seed, 5)
      when m.due is null then make_date(m.year, 10, 1) + pg_temp.drawn(m.own_seed, 6, 90)
        + pg_temp.hour(m.own_seed, 5)
      -- Four of five are ready by their day.
      when pg_temp.drawn(m.own_seed, 7, 5) > 0 then m.due - pg_temp.drawn(m.own_seed, 6, 40)
        + pg_temp.hour(m.own_seed, 5)
      else m.due + 1 + pg_temp.drawn(m.own_seed, 6, 45) + pg_temp.hour(m.own_seed, 5) end as ended_at
  from (select greatest(make_date(m.year, 1, 20) + pg_temp.drawn(m.own_seed, 4, 20),
      m.first_day - 30 + pg_temp.drawn(m.own_seed, 4, 40)) + pg_temp.hour(m.own_seed, 10) as started_at) f) t
cross join lateral (
  -- Of a hundred 3 are taken back, 9 postponed, 4 cancelled, 84 done; in a plan that is not closed some are on their way.
  select case
      when m.fate < 3 then 'withdrawn'
      when m.closed_at is null and (m.fate > 90 or t.started_at > date :today - 12) then 'agreed'
      when m.closed_at is null and (m.fate > 75 or t.ended_at > :today)
        then case when m.fate < 16 and pg_temp.drawn(m.own_seed, 11, 2) = 0 then 'agreed' else 'in_progress' end
      when m.fate < 12 then 'postponed'
      when m.fate < 16 then 'cancelled'
      else 'done' end as state) s
cross join lateral (
  select s.state,
    -- Half of what is postponed or cancelled had been started.
    case when s.state in ('done', 'in_progress')
        or s.state in ('postponed', 'cancelled') and pg_temp.drawn(m.own_seed, 11, 2) = 1
      then t.started_at::timestamptz end as started_at,
    case when pg_temp.drawn(m.own_seed, 12, 100) < 15 then 0 else 5 + pg_temp.drawn(m.own_seed, 13, 4) end as reports) w
cross join lateral (
  select (pg_temp.drawn(m.own_seed, 14, 2) = 0 and m.fate >= 3)::integer as changed,
    (m.k % 33 = 5 and m.first_day >= make_date(m.year, 7, 1) and m.fate >= 3
      and m.amended_at is not null)::integer as amended,
    (w.started_at is not null and pg_temp.drawn(m.own_seed, 15, 100) between 1 and 20)::integer as annotated,
    (w.started_at is not null and pg_temp.drawn(m.own_seed, 15, 100) = 0)::integer as undone,
    (s.state = 'done' and m.closed_at is not null and pg_temp.drawn(m.own_seed, 16, 25) = 0)::integer as reopened) a;
create unique index on own_measure (id);
analyze own_measure;

-- What a term says in words; and as measures' fields and their changes tell it, so many months earlier.
create function pg_temp.phrase(kind text, due date) returns text
language sql immutable
return case kind when 'dated' then (array['I', 'II', 'III', 'IV'])[extract(quarter from due)::integer] || ' ketv.'
  when 'continuous' then 'nuolat' else 'pagal poreikį' end;
create function pg_temp.term(first date, last date, due date, kind text, phrase text, months integer) returns json
language sql stable
return json_build_object('phrase', phrase, 'kind', kind,
  'first', (first - make_interval(months => months))::date, 'last', (last - make_interval(months => months))::date,
  'due', (due - make_interval(months => months))::date);

-- How far a measure has come by its so manieth report of so many, in per cent.
create function pg_temp.told(place integer, reports integer) returns integer
language sql immutable
return 5 * (20 * place / (reports + 1));

-- Whether a measure goes on in the next plan: with the measure that it is part of, unless either was taken back.
create function pg_temp.goes_on(seed integer, k integer) returns boolean
language sql immutable
return seed % 10 < 9 and pg_temp.drawn(seed, 900 + k / 5, 100) < 60
  and pg_temp.drawn(seed * 100 + k + 1, 1, 100) >= 3 and pg_temp.drawn(seed * 100 + k - k % 5 + 1, 1, 100) >= 3;

insert into sutarta.measure (
  protocol_id, id, plan_id, number, parent_id, direction_id, titles, term_phrase, term_kind, first_day, last_day, due,
  lead_id, position, state, version, note, progress, previous_plan_id, previous_id, state_since, agreed_at, started_at,
  ended_at)
overriding system value
select m.protocol_id, m.id, m.plan_id, m.place || case when m.part > 0 then '.' || m.part else '' end,
  case when m.part > 0 then m.id - m.part end,
  b.direction + (m.plan_id - b.plan - 1) * 5 + 1 + (m.place - 1) % 5,
  jsonb_build_object('en', 'Measure ' || m.own_seed, 'lt', 'Priemonė ' || md5(m.own_seed::text)),
  pg_temp.phrase(m.kind, m.due), m.kind, m.first_day, m.last_day, m.due,
  case when m.is_led then b.association + pg_temp.seat(m.protocol, m.lead_place) end, m.k + 1, m.state,
  case when m.state = 'withdrawn' then 2 else 2 + m.changed + m.amended + 2 * m.reopened
    + case when m.started_at is null then 0 else 1 + 2 * m.undone + m.annotated + m.reports end
    + case when m.state in ('done', 'postponed', 'cancelled') then 1 else 0 end end,
  case when m.annotated = 1 then 'A note.' end,
  case when m.started_at is not null and m.reports > 0 then pg_temp.told(m.reports, m.reports) end,
  case when x.goes_on then m.plan_id - :protocols end, case when x.goes_on then m.id - 100 * :protocols end,
  case when m.state = 'agreed' then m.agreed_at
    when m.state = 'in_progress' then m.started_at + m.undone * interval '1 day'
    else m.ended_at + m.reopened * interval '5 days' end,
  case when m.state <> 'withdrawn' then m.agreed_at end, m.started_at + m.undone * interval '1 day',
  case when m.state not in ('agreed', 'in_progress') then m.ended_at + m.reopened * interval '5 days' end
from base b, own_measure m
cross join lateral (
  select m.year_number > 0 and pg_temp.goes_on((m.protocol - 1) * 10 + m.year_number - 1, m.k) as goes_on) x
order by m.id;

insert into sutarta.measure_partner (protocol_id, measure_id, association_id)
select m.protocol_id, m.id, b.association + pg_temp.seat(m.protocol, 1 + (m.lead_place - 1 + i) % m.signatories)
from base b, own_measure m
cross join lateral generate_series(1, case when not m.is_led then 0 when m.part = 0 then pg_temp.drawn(m.own_seed, 20, 4)
  when pg_temp.drawn(m.own_seed, 20, 3) = 0 then 1 else 0 end) i
order by m.id;

-- What is done is renewed, what is not is carried, and the rest is dropped for a reason.
insert into sutarta.measure_answer (protocol_id, plan_id, measure_id, answer, reason, next_plan_id, next_id)
select m.protocol_id, m.plan_id, m.id,
  case when not x.goes_on then 'dropped' when m.state = 'done' then 'renewed' else 'carried' end,
  case when not x.goes_on then 'It has had its time.' end, m.plan_id + :protocols,
  case when x.goes_on then m.id + 100 * :protocols end
from own_measure m
cross join lateral (select pg_temp.goes_on((m.protocol - 1) * 10 + m.year_number, m.k) as goes_on) x
where m.year_number < 9 and m.state <> 'withdrawn'
order by m.id;
