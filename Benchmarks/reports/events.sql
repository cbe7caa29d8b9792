-- Five yearly events to a protocol, with their occurrences, the measures that belong to them, and what was told of them.

create temporary table own_event as
select o.number as protocol, o.id as protocol_id, o.seats, b.event + (o.number - 1) * 5 + e as id, e,
  2 * e - 1 as month, 1 + pg_temp.drawn(o.number, 800 + e, 28) as day, pg_temp.drawn(o.number, 810 + e, 7) as length
from base b, own o, generate_series(1, 5) e;

insert into sutarta.event (
  protocol_id, id, code, titles, first_day, last_day, rrule, first_edition, responsible_id, is_dated)
overriding system value
select e.protocol_id, e.id, 'event-' || e.e, jsonb_build_object('en', 'Event ' || e.e, 'lt', 'Renginys ' || e.e),
  d.first_day, d.first_day + e.length, 'FREQ=YEARLY', 1, b.association + pg_temp.seat(e.protocol, e.e), true
from base b, own_event e
cross join lateral (select make_date(:last_year - 9, e.month, e.day) as first_day) d;

insert into sutarta.occurrence (protocol_id, event_id, first_day, last_day, edition, original_day)
select e.protocol_id, e.id, d.first_day, d.first_day + e.length, y + 1, d.first_day
from own_event e, generate_series(0, 10) y
cross join lateral (select make_date(:last_year - 9 + y, e.month, e.day) as first_day) d
order by d.first_day, e.id;

insert into sutarta.event_measure (protocol_id, event_id, measure_id, linked_at)
select m.protocol_id, e.id, m.id, m.proposed_at + interval '2 days'
from own_event e
join own_measure m on m.protocol = e.protocol and m.place = e.e and m.part = 0;

-- Everybody was told of an occurrence 30 days before it; of a deadline its lead, a week before. What lies before us
-- waits.
insert into sutarta.reminder (
  protocol_id, person_id, occurrence_id, measure_id, matter_day, rung, due_on, created_on, digest_on)
select r.protocol_id, r.person_id, r.occurrence_id, r.measure_id, r.matter_day, r.rung, r.matter_day - r.rung,
  r.matter_day - r.rung, case when r.matter_day - r.rung <= :today::date then r.matter_day - r.rung end
from (
  select o.protocol_id, b.person + pg_temp.seat(e.protocol, j) as person_id, o.id as occurrence_id,
    null::bigint as measure_id, o.first_day::date as matter_day, 30 as rung
  from base b, own_event e
  join sutarta.occurrence o on o.protocol_id = e.protocol_id and o.event_id = e.id
  cross join generate_series(1, e.seats) j
  union all
  select m.protocol_id, b.person + pg_temp.seat(m.protocol, m.lead_place), null, m.id, m.due, 7
  from base b, own_measure m
  where m.part = 0 and m.due is not null and m.place in (10, 20) and m.state <> 'withdrawn' and m.is_led) r
order by r.matter_day - r.rung, r.protocol_id, r.person_id;

create temporary table own_digest as
select x.*, b.message + row_number() over (order by x.local_date, x.person_id) as message_id
from base b cross join (
  select distinct r.person_id, r.digest_on::date as local_date
  from base b join sutarta.reminder r on r.person_id > b.person and r.digest_on is not null) x;

insert into sutarta.digest (person_id, local_date, is_late, written_at)
select d.person_id, d.local_date, pg_temp.drawn(d.person_id, d.local_date - date '2015-01-01', 50) = 0,
  d.local_date + timetz '05:00+00'
from own_digest d
order by d.message_id;

-- One mail in thirty was taken at the second attempt.
insert into sutarta.message (
  id, person_id, local_date, message_id, recipient, bytes, written_at, sent_at, fence, attempts)
overriding system value
select d.message_id, d.person_id, d.local_date, format('<%s@bench.example>', d.message_id),
  'leader' || d.person_id || '@example.org', convert_to(repeat(md5(d.message_id::text), 10), 'UTF8'),
  d.local_date + timetz '05:00+00', d.local_date + timetz '05:02+00' + t.later, 1 + t.retried, 1 + t.retried
from own_digest d
cross join lateral (
  select (d.message_id % 30 = 0)::integer as retried, (d.message_id % 30 = 0)::integer * interval '20 minutes' as later) t
order by d.message_id;

insert into sutarta.delivery (message_id, fence, began_at, ended_at, outcome, reason)
select d.message_id, n, s.began_at, s.began_at + interval '1.5 seconds',
  case when d.message_id % 30 = 0 and n = 1 then 'retry' else 'sent' end,
  case when d.message_id % 30 = 0 and n = 1 then '421 Later' end
from own_digest d
cross join lateral generate_series(1, 1 + (d.message_id % 30 = 0)::integer) n
cross join lateral (
  select d.local_date + timetz '05:01+00' + (n - 1) * interval '20 minutes' as began_at) s
order by d.message_id, n;

insert into sutarta.calendar_day (country, day)
select 'LT', d::date from generate_series(make_date(:last_year - 9, 1, 1), make_date(:last_year + 1, 12, 31), '1 day') d
on conflict do nothing;
