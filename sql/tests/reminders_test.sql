-- Who is reminded of what, and when; what a clock's leap or an outage comes to.
begin;
\ir support/act.sql
\o /dev/null
\ir support/two_protocols.sql
\o
select * from no_plan();

select is(
  door.load_event('tap-one', 'day', '{"lt": "Diena", "en": "Day"}', '2025-05-07', '2025-05-07', 'FREQ=YEARLY', null,
  null, null), 'added', 'there is an event');
-- Here everybody works on every day, and may be written to at any hour: what holidays do has tests of its own.
insert into sutarta.day_override (country, day, is_worked)
select 'LT', d::date, true from generate_series(date '2024-01-01', date '2027-12-31', interval '1 day') d
on conflict on constraint day_override_pkey do update set is_worked = true;
insert into sutarta.preference (person_id, hour) select p.id, 0 from sutarta.person p;
update sutarta.reminding set silence_days = null;
insert into sutarta.reminding (protocol_id, silence_days) select a.id, null from sutarta.protocol a
on conflict on constraint reminding_pkey do nothing;
-- Whoever else the database knows has left office long ago.
update sutarta.representative r set last_day = greatest(r.first_day, '2024-12-31')
from sutarta.person p where p.id = r.person_id and p.login !~ '^tap_';
create function pg_temp.dated(variadic days date[]) returns integer language sql as $$
  select door.expand_occurrences('tap-one', 'day', '2025-01-01', '2026-12-31', days, days,
    array_fill(null::integer, array[cardinality(days)]))
$$;
create function pg_temp.waiting(person text) returns text language sql as $$
  select string_agg(r.rung || ' on ' || r.due_on, ', ' order by r.due_on, r.rung) from sutarta.reminder r
  join sutarta.person p on p.id = r.person_id
  where p.login = person and r.occurrence_id is not null and r.digest_on is null
$$;
select is(pg_temp.dated('2025-05-07', '2026-05-07'), 2, 'it is dated twice');
select is(pg_temp.dated('2025-05-07', '2026-05-07'), 0, 'dating it again changes nothing');

-- First seen 23 days before: 60 and 30 have passed.
select lives_ok($$ select door.compute_reminders('2025-04-14 12:00+03') $$, 'a tick comes');
select is(pg_temp.waiting('tap_a'), '30 on 2025-04-07, 7 on 2025-04-30, 1 on 2025-05-06',
  'of the rungs that have passed only the nearest is made');
select is(pg_temp.waiting('tap_c'), pg_temp.waiting('tap_a'), 'an observer is reminded too');
select is(pg_temp.waiting('tap_d'), null, 'the other protocol''s people are not');
select is((select reminders from door.compute_reminders('2025-04-14 12:05+03')), 0, 'the next tick makes none');
select is((select reminders from door.compute_reminders('2025-04-13 12:00+03')), 0, 'nor one whose clock was set back');
select is(pg_temp.dated('2025-05-08', '2026-05-07'), 2, 'the day is moved: one gone, one new');
select lives_ok($$ select door.compute_reminders('2025-04-14 12:10+03') $$, 'a tick comes');
select is(pg_temp.waiting('tap_a'), '30 on 2025-04-08, 7 on 2025-05-01, 1 on 2025-05-07',
  'and everybody is reminded of the new day alone');
select is(pg_temp.dated('2025-05-14', '2026-05-07'), 2, 'and again');
delete from sutarta.reminder;
select lives_ok($$ select door.compute_reminders('2025-05-07 12:00+03') $$, 'first seen on the very day of a rung');
select is(pg_temp.waiting('tap_a'), '7 on 2025-05-07, 1 on 2025-05-13', 'no other is made beside it');

-- Deadlines.
create function pg_temp.deadlines(person text) returns text language sql as $$
  select string_agg(distinct m.number, ' ' order by m.number) from sutarta.reminder r
  join sutarta.person p on p.id = r.person_id join sutarta.measure m on m.id = r.measure_id
  where p.login = person and r.digest_on is null
$$;
select lives_ok($$ select door.compute_reminders('2025-11-20 12:00+02') $$, 'late in the year');
select is(pg_temp.deadlines('tap_a'), '1 1.1', 'a lead is reminded of what she leads, and of what is overdue');
select is(pg_temp.deadlines('tap_b'), '1 3', 'a partner of what she shares in as well');
select is(pg_temp.deadlines('tap_c'), null, 'an observer of nobody''s deadlines');
select is(pg_temp.told('tap_b', $$ select string_agg(m.state, ' ') from (values ('start'), ('finish')) v (w)
  cross join lateral door.move_measure(null, null, '3', w, 'x') m $$), 'in_progress done',
  'when a measure is finished');
select lives_ok($$ select door.compute_reminders('2025-11-20 12:05+02') $$, 'at the next tick');
select is(pg_temp.deadlines('tap_b'), '1', 'nobody is reminded of it any more');
update sutarta.representative r set last_day = '2025-11-21'
  from sutarta.person p where p.id = r.person_id and p.login = 'tap_b';
select lives_ok($$ select door.compute_reminders('2025-11-22 12:05+02') $$, 'when she has left office');
select is(pg_temp.deadlines('tap_b'), null, 'she is reminded of nothing');
select * from finish();
rollback;
