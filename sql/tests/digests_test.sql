-- One digest for a person and a day: never two, never an empty one, none lost.
begin;
\ir support/act.sql
\o /dev/null
\ir support/two_protocols.sql
\o
select * from no_plan();

\o /dev/null
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
select door.load_event('tap-one', 'day', '{"lt": "Diena", "en": "Day"}', '2025-05-07', '2025-05-07',
  null, null, null, null);
select door.expand_occurrences('tap-one', 'day', '2025-01-01', '2026-12-31', '{2025-05-07}', '{2025-05-07}', '{12}');
select door.compute_reminders('2025-03-01 12:00+02');
\o
-- What a tick does: collect, compose, write.
create function pg_temp.tick(at timestamptz, people integer default 100) returns text language plpgsql as $$
declare
  d record;
  told text := '';
begin
  for d in
    select c.person_id, c.login, c.local_date, c.is_late, min(c.seen::text)::pg_snapshot as seen,
      array_agg(c.reminder_id) filter (where c.reminder_id is not null) as reminders,
      string_agg(c.rung || coalesce('.' || c.number, ''), ' ') as rungs
    from door.collect_digests(at, people) c where c.section <> 'end' group by 1, 2, 3, 4 order by 2
  loop
    perform door.write_digest(d.person_id, d.local_date, d.is_late, d.seen, d.reminders,
      format('<%s.%s@example.org>', d.person_id, d.local_date), d.login || '@example.org', 'bytes');
    told := told || d.login || ' ' || d.rungs || case when d.is_late then ' late; ' else '; ' end;
  end loop;
  return told;
end
$$;
select is(pg_temp.tick('2025-03-07 12:00+02'), '', 'before the day nobody is written to');
select is(pg_temp.tick('2025-03-07 23:30+02'), '', 'not even at half past eleven in the evening');
select is(pg_temp.tick('2025-03-08 00:10+02'), 'tap_a 60; tap_b 60; tap_c 60; ',
  'on the day by their clock everybody is');
select is(pg_temp.tick('2025-03-08 12:00+02'), '', 'once');
select is(pg_temp.tick('2025-03-07 12:00+02'), '', 'a clock that was set back sends nothing');
select is((select count(*) from sutarta.message where bytes = 'bytes'), 3::bigint, 'each digest has its message');
select is((select count(*) from sutarta.reminder where digest_on is null and due_on <= '2025-03-08'), 0::bigint,
  'and its reminders are taken');

-- What comes to light after a person's digest of a day waits for the next day.
insert into sutarta.reminder (protocol_id, person_id, occurrence_id, matter_day, rung, due_on, created_on)
select o.protocol_id, p.id, o.id, o.first_day, 61, '2025-03-07', '2025-03-08'
from sutarta.occurrence o, sutarta.person p
where o.protocol_id = current_setting('tap.one')::bigint and p.login in ('tap_a', 'tap_secretary');
select is(
  pg_temp.tick('2025-03-08 20:00+02', 1), 'tap_secretary 61; ', 'who has her digest takes nobody else''s place');
select is(pg_temp.tick('2025-03-08 20:00+02'), '', 'nobody gets two digests of one day');
select is(pg_temp.tick('2025-03-07 20:00+02'), '', 'nor one of a day before the last, when a clock is set back');
select is(pg_temp.tick('2025-03-09 00:01+02'), 'tap_a 61; ', 'the next day has its own, and it is not late');

-- Nor does it go out before her hour, as what was missed does.
update sutarta.preference f set hour = 7 from sutarta.person p where p.id = f.person_id and p.login = 'tap_a';
insert into sutarta.reminder (protocol_id, person_id, occurrence_id, matter_day, rung, due_on, created_on)
select o.protocol_id, p.id, o.id, o.first_day, 59, '2025-03-09', '2025-03-09'
from sutarta.occurrence o, sutarta.person p where o.protocol_id = current_setting('tap.one')::bigint and p.login = 'tap_a';
select is(pg_temp.tick('2025-03-10 06:59+02'), '', 'what comes to light after a digest waits for the hour of the next');
select is(pg_temp.tick('2025-03-10 07:00+02'), 'tap_a 59; ', 'and comes in time');
update sutarta.preference f set hour = 0 from sutarta.person p where p.id = f.person_id and p.login = 'tap_a';

-- Who has no address holds up nobody, and is told what still matters once she has one.
update sutarta.person set email = null where login = 'tap_a';
insert into sutarta.reminder (protocol_id, person_id, occurrence_id, matter_day, rung, due_on, created_on)
select o.protocol_id, p.id, o.id, o.first_day, 57, '2025-03-11', '2025-03-01'
from sutarta.occurrence o, sutarta.person p
where o.protocol_id = current_setting('tap.one')::bigint and p.login in ('tap_a', 'tap_b');
select is(pg_temp.tick('2025-03-11 12:00+02'), 'tap_b 57; ', 'who has no address is passed over');
update sutarta.person set email = 'tap_a@example.org' where login = 'tap_a';
select is(pg_temp.tick('2025-03-11 12:05+02'), 'tap_a 57; ', 'until she has one');

-- An outage from the 7th of April to the 2nd of May: two rungs passed in it.
select is(pg_temp.tick('2025-05-02 09:00+03', 1), 'tap_a 7 late; ',
  'after an outage one digest comes, late, the nearest rung in it');
select is(pg_temp.tick('2025-05-02 09:00+03', 1), 'tap_b 7 late; ', 'for as many people at a time as one asks');
select is(pg_temp.tick('2025-05-02 09:00+03', 1), 'tap_c 7 late; ', 'until all have theirs');
select is(pg_temp.tick('2025-05-02 09:05+03'), '', 'and the rungs that it speaks for are told with it');
select is(pg_temp.tick('2025-05-06 09:00+03'), 'tap_a 1; tap_b 1; tap_c 1; ',
  'the next comes on its day, and is not late');

-- The facts of a line.
\o /dev/null
select door.compute_reminders('2025-10-24 09:00+03');
\o
select results_eq($$
  select c.login::text, c.local_date, c.is_late, c.protocol_code, c.title, c.rung, c.first_day, c.last_day, c.edition,
    c.number, c.state, c.capacity
  from door.collect_digests('2025-10-24 09:00+03', 100) c where c.number = '1.1' order by 1
  $$, $$ values
    ('tap_a', '2025-10-24'::date, false, 'tap-one', 'Priemonė 1.1', 7, '2025-10-31'::date, '2025-10-31'::date,
      null::integer, '1.1', 'agreed', 'lead'),
    ('tap_b', '2025-10-24'::date, false, 'tap-one', 'Priemonė 1.1', 7, '2025-10-31'::date, '2025-10-31'::date,
      null::integer, '1.1', 'agreed', 'partner')
  $$, 'a line says what, when, and in what capacity one is told');
insert into sutarta.reminder (protocol_id, person_id, occurrence_id, matter_day, rung, due_on, created_on)
select o.protocol_id, p.id, o.id, '2025-11-01', 8, '2025-10-24', '2025-10-01'
from sutarta.occurrence o, sutarta.person p
where o.protocol_id = current_setting('tap.one')::bigint and p.login = 'tap_a';
update sutarta.measure set state = 'done' where protocol_id = current_setting('tap.one')::bigint and number = '1.1';
select is((select count(*) from door.collect_digests('2025-10-24 09:00+03', 100) c where c.number = '1.1'), 0::bigint,
  'what was finished a moment ago is not told any more');

-- The last lines of defence.
select throws_ok($$
  select door.write_digest(d.person_id, d.local_date, false, pg_current_snapshot(), array[1], '<other@example.org>', 'x@example.org', 'bytes')
  from sutarta.digest d limit 1 $$, '23505', null, 'a second digest of a day is refused by its key');
select throws_ok($$
  select door.write_digest(p.id, '2031-01-01', false, pg_current_snapshot(), '{}', '<empty@example.org>', 'x@example.org', 'bytes')
  from sutarta.person p where p.login = 'tap_a' $$, '40001', null, 'an empty one is never written');
select throws_ok($$
  select door.write_digest(p.id, '2031-01-01', false, pg_current_snapshot(), array(
      select r.id from sutarta.reminder r where r.person_id = p.id and r.digest_on is not null limit 1),
    '<told@example.org>', 'x@example.org', 'bytes')
  from sutarta.person p where p.login = 'tap_a' $$, '40001', null, 'nor one of what another has told');

-- By the recipient's own clock.
update sutarta.person set time_zone = 'Pacific/Auckland' where login = 'tap_a';
delete from sutarta.reminder where digest_on is null;
insert into sutarta.reminder (protocol_id, person_id, occurrence_id, matter_day, rung, due_on, created_on)
select o.protocol_id, p.id, o.id, '2026-06-10', 2, '2026-06-08', '2026-06-01'
from sutarta.occurrence o, sutarta.person p
where o.protocol_id = current_setting('tap.one')::bigint and p.login in ('tap_a', 'tap_b');
select is(pg_temp.tick('2026-06-07 12:00+00'), 'tap_a 2; ',
  'it is the 8th in Auckland already, and not yet in Vilnius');
select is(pg_temp.tick('2026-06-07 20:59+00'), '', 'where it will be');
select is(pg_temp.tick('2026-06-07 21:00+00'), 'tap_b 2; ', 'at midnight');

-- A matter first seen late is not a late digest.
delete from sutarta.reminder where digest_on is null;
\o /dev/null
select door.load_event('tap-one', 'new', '{"lt": "Nauja"}', '2026-07-20', '2026-07-20', null, null, null, null);
select door.expand_occurrences('tap-one', 'new', '2026-01-01', '2026-12-31', '{2026-07-20}', '{2026-07-20}', '{null}');
select door.compute_reminders('2026-07-01 12:00+03');
\o
select is(pg_temp.tick('2026-07-01 12:00+03'), 'tap_a 30; tap_b 30; tap_c 30; ',
  'what is seen today is told today, and not late');

-- However few are taken at a time, and on whatever days it was due, everybody comes once, in the order of their keys.
delete from sutarta.reminder where digest_on is null;
insert into sutarta.reminder (protocol_id, person_id, occurrence_id, matter_day, rung, due_on, created_on)
select o.protocol_id, p.id, o.id, o.first_day, w.rung, w.due_on::date, '2026-07-01'
from (values ('tap_a', 5, '2026-07-05'), ('tap_b', 6, '2026-07-03'), ('tap_c', 6, '2026-07-04'), ('tap_c', 5, '2026-07-05'),
  ('tap_d', 6, '2026-07-03'), ('tap_secretary', 6, '2026-07-04')) w (login, rung, due_on)
join sutarta.person p on p.login = w.login
join sutarta.occurrence o on o.protocol_id = current_setting('tap.one')::bigint and o.first_day = '2026-07-20';
create function pg_temp.pages(at timestamptz, people integer) returns text language plpgsql as $$
declare
  page record;
  beyond bigint := 0;
  told text := '';
begin
  loop
    select string_agg(distinct c.login, ' ' order by c.login) filter (where c.section <> 'end') as logins,
      max(c.person_id) as last into page
    from door.collect_digests(at, people, beyond) c;
    exit when page.last is null;
    told := told || page.logins || '; ';
    beyond := page.last;
  end loop;
  return told;
end
$$;
select is(pg_temp.pages('2026-07-06 12:00+03', 1), 'tap_a; tap_b; tap_c; tap_d; tap_secretary; ', 'one by one');
select is(pg_temp.pages('2026-07-06 12:00+03', 2), 'tap_a tap_b; tap_c tap_d; tap_secretary; ', 'by twos');
select is(pg_temp.pages('2026-07-06 12:00+03', 5), 'tap_a tap_b tap_c tap_d tap_secretary; ', 'or all at once');
select is(pg_temp.pages('2026-07-03 12:00+03', 1), 'tap_b; tap_d; ', 'and whose day is still to come waits');
delete from sutarta.reminder where digest_on is null;

insert into sutarta.reminder (protocol_id, person_id, occurrence_id, matter_day, rung, due_on, created_on)
select o.protocol_id, p.id, o.id, '2026-06-10', 1, '2026-06-09', '2026-06-01'
from sutarta.occurrence o, sutarta.person p
where o.protocol_id = current_setting('tap.one')::bigint and o.first_day = '2025-05-07' and p.login = 'tap_c';

-- What was told stays told, though the event has moved since.
select is(
  door.expand_occurrences('tap-one', 'day', '2025-01-01', '2026-12-31', '{}', '{}', '{}'), 1,
  'an occurrence is taken back');
select isnt_empty($$
  select 1 from sutarta.reminder r where r.digest_on = '2025-03-08' and r.occurrence_id is null and r.measure_id is null
  $$, 'whoever was told of it, was');
select is_empty($$
  select 1 from sutarta.reminder r
  where r.protocol_id = current_setting('tap.one')::bigint and r.digest_on is null and r.matter_day = '2026-06-10'
  $$, 'nobody else is');
select * from finish();
rollback;
