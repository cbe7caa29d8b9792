-- A clock that errs: one that goes back is not believed until it has gone on from there for a day; what was told while
-- it was far ahead is told again on its day.
begin;
\ir support/act.sql
\o /dev/null
\ir support/nothing_due.sql
\o
select * from no_plan();
\o /dev/null
-- 2026-05-13 and 2026-11-11 are Wednesdays.
select door.load_event('tap-one', 'day', '{"lt": "Diena"}', '2026-05-13', '2026-05-13', null, null, null, null);
select door.expand_occurrences('tap-one', 'day', '2026-01-01', '2027-12-31', '{2026-05-13,2026-11-11}',
  '{2026-05-13,2026-11-11}', '{null,null}');
\o
-- What the tick tells tap_a, by rung and day.
create function pg_temp.tick(at timestamptz) returns text language plpgsql as $$
declare
  d record;
  told text := '';
begin
  perform door.compute_reminders(at);
  for d in
    select c.person_id, c.login, c.local_date, c.is_late, min(c.seen::text)::pg_snapshot as seen,
      array_agg(c.reminder_id) filter (where c.reminder_id is not null) as reminders,
      string_agg(c.first_day || ' ' || c.rung, ', ' order by c.first_day) as said
    from door.collect_digests(at, 100) c where c.section <> 'end' group by 1, 2, 3, 4 order by 2
  loop
    perform door.write_digest(d.person_id, d.local_date, d.is_late, d.seen, d.reminders,
      format('<%s.%s@example.org>', d.person_id, d.local_date), d.login || '@example.org', 'bytes');
    if d.login = 'tap_a' then told := d.said || case when d.is_late then ' late' else '' end; end if;
  end loop;
  return told;
end
$$;

select is(pg_temp.tick('2026-04-13 12:00+03'), '2026-05-13 30', 'a month before an event it is told of');
select is(pg_temp.tick('2026-04-13 11:30+03'), '', 'a clock that is put back by a little disturbs nothing');

-- For one tick the clock is half a year ahead.
select is(pg_temp.tick('2026-11-05 12:00+02'), '2026-11-11 7', 'a clock that leaps forward is believed');
-- Its letter told of the event's days, as a daemon's does.
insert into sutarta.told_occurrence (protocol_id, person_id, event_id, original_day, first_day, last_day, told_on)
select o.protocol_id, p.id, o.event_id, o.original_day, o.first_day, o.last_day, '2026-11-05'
from sutarta.occurrence o join sutarta.person p on p.login = 'tap_a'
where o.protocol_id = current_setting('tap.one')::bigint and o.first_day = '2026-11-11'
on conflict on constraint told_occurrence_pkey do update set told_on = excluded.told_on;
select is(pg_temp.tick('2026-04-13 14:00+03'), '', 'a clock that leaps back is not, at first');
select ok(sutarta.is_behind('2026-04-13 14:00+03'), 'it is known to be behind');
select is(pg_temp.tick('2026-04-14 12:00+03'), '', 'not within a day');
select is(pg_temp.tick('2026-04-14 15:00+03'), '', 'after a day it is');
select ok(not sutarta.is_behind('2026-04-14 15:00+03'), 'the later moment was the one that was wrong');
select is((select count(*) from sutarta.digest d where d.is_premature and d.local_date = '2026-11-05'),
  (select count(*) from sutarta.digest d where d.local_date = '2026-11-05'), 'what was written then came before its time');
select is(pg_temp.tick('2026-05-06 12:00+03'), '2026-05-13 7', 'so the event is told of on its day');
select is(pg_temp.tick('2026-05-12 12:00+03'), '2026-05-13 1', 'and on the day before');
select is(pg_temp.tick('2026-10-12 12:00+03'), '2026-11-11 30', 'and so is what was told half a year too early');
select is(pg_temp.tick('2026-11-04 12:00+02'), '2026-11-11 7', 'each on its day');

-- An outage of weeks, and then a glance back into it.
select is(pg_temp.tick('2026-11-10 12:00+02'), '2026-11-11 1', 'the day before');
select is(pg_temp.tick('2026-10-20 12:00+03'), '', 'a clock that is behind for some hours');
select is(pg_temp.tick('2026-10-20 20:00+03'), '', 'tells nothing');
select is(pg_temp.tick('2026-11-10 21:00+02'), '', 'and when it is right again, nothing is told twice');
select is((select count(*) from sutarta.mattering_reminders(array(select id from sutarta.person),
  array(select date '2026-11-10' from sutarta.person))), 0::bigint, 'nothing is left');

-- A tick with a clock set back for good.
select is(pg_temp.tick('2026-08-01 12:00+03'), '', 'a clock that was set back');
select is(pg_temp.tick('2026-08-02 13:00+03'), '', 'and stays so');
select ok(not sutarta.is_behind('2026-08-02 13:00+03'), 'is believed after a day');
select is((select max(g.computed_on::date) from sutarta.reminding g), '2026-08-02'::date, 'and reminders are made by it');
select is((select count(*) from sutarta.digest d where d.is_premature and d.local_date <> '2026-11-05'), 0::bigint,
  'what was told by a clock that had not leapt was no mistake');
-- What a tick is told: the doubt, the latest moment that was believed, from when another is.
create function pg_temp.reading(told timestamptz, witness timestamptz default clock_timestamp()) returns text
language sql as $$ select concat_ws(', ', r.doubt, r.latest, r.believed_from) from door.read_clock(told, witness) r $$;
update sutarta.clock set latest = '2026-08-02 13:00+03', left_at = null;
select is(pg_temp.reading('2026-08-01 12:00+03'), 'behind, 2026-08-02 10:00', 'a tick is told that the clock has gone back');
select is((select r.moment from door.read_clock('2026-08-02 13:30:00.25+03', null) r), '2026-08-02T10:30:00.250000+00:00',
  'and of a clock that goes on, its moment');
select is((select r.doubt from door.read_clock('2027-01-01', null) r), null, 'a moment that somebody has vouched for is no leap');
select is(pg_temp.told('tap_a', $$ select doubt from door.read_clock('2000-01-01', null) $$), '42501', 'a leader is told nothing');

-- What was counted for a day that has turned out to be none is counted anew.
insert into sutarta.counting (protocol_id, counted_for) select id, '2027-06-01' from sutarta.protocol
on conflict on constraint counting_pkey do update set counted_for = '2027-06-01';
update sutarta.clock set latest = '2027-06-01 13:00+03', behind_from = '2026-08-04 12:00+03', behind_to = '2026-08-05 11:00+03';
select ok(sutarta.read_clock('2026-08-05 12:30+03'), 'a clock that has gone back for good');
select is((select max(g.counted_for::date) from sutarta.counting g), '2026-08-04'::date, 'has what is late counted anew');

-- A leap that nobody has vouched for.
create function pg_temp.leap(at timestamptz) returns text language sql as $$
  select case when sutarta.read_clock(at, false) then 'believed' else 'doubted' end
$$;
update sutarta.clock set latest = '2026-08-03 12:00+03', behind_from = null, behind_to = null;
select is(pg_temp.leap('2026-08-07 11:59+03'), 'believed', 'an outage of four days is believed at once');
select is(pg_temp.leap('2026-08-11 12:00+03'), 'doubted', 'more is not');
select is((select c.latest from sutarta.clock c), '2026-08-07 11:59+03'::timestamptz, 'and leaves nothing behind');
select is(pg_temp.leap('2026-08-11 12:05+03'), 'doubted', 'not by the next tick either');
select is(pg_temp.leap('2026-08-07 12:05+03'), 'believed', 'where it was but for an hour');
select is(pg_temp.leap('2026-08-11 12:55+03'), 'doubted', 'it begins anew');
select is(pg_temp.leap('2026-08-11 13:44+03'), 'doubted', 'until 50 minutes');
select is(pg_temp.leap('2026-08-11 13:45+03'), 'believed', 'have gone by');
select is(pg_temp.leap('2026-08-11 13:50+03'), 'believed', 'and from then on');
select is(pg_temp.leap('2030-01-01 12:00+02'), 'doubted', 'years ahead');
select is(pg_temp.leap('2027-01-01 12:00+02'), 'doubted', 'another leap, to an earlier moment');
select is(pg_temp.leap('2027-01-01 12:45+02'), 'doubted', 'has its own time');
select is(pg_temp.leap('2027-01-08 12:00+02'), 'believed', 'a tick that comes but once a week is not left out for ever');
select is(pg_temp.leap('2026-08-11 14:00+03'), 'doubted', 'and a clock that goes back from there is behind');
select is(pg_temp.leap('2027-02-08 12:00+02'), 'doubted', 'whatever leaps');
select is(pg_temp.leap('2026-08-11 14:10+03'), 'doubted', 'in between');
select is((select c.ahead_from from sutarta.clock c), null, 'has to begin anew');

-- The clocks of two hosts.
update sutarta.clock set latest = clock_timestamp(), behind_from = null, behind_to = null;
select is((select r.doubt from door.read_clock(null, clock_timestamp() - interval '299 s') r), null, 'five minutes are nothing');
select is((select r.doubt from door.read_clock(null, clock_timestamp() - interval '301 s') r), 'apart', 'a clock that is further ahead is doubted');
select is((select r.doubt from door.read_clock(null, clock_timestamp() + interval '302 s') r), 'apart', 'and one that is behind');
select is((select round(r.apart) from door.read_clock(null, clock_timestamp() + interval '302 s') r), -302::double precision, 'it is told by how much');
select is((select r.doubt from door.read_clock(clock_timestamp(), clock_timestamp() + interval '1 year') r), null, 'a moment that was told needs no witness');
update sutarta.clock set latest = clock_timestamp() - interval '10 days';
select is((select r.doubt from door.read_clock(null, clock_timestamp()) r), 'ahead', 'a leap that nobody has vouched for is doubted');
select is((select r.believed_from from door.read_clock(null, clock_timestamp()) r),
  (select to_char(c.ahead_from at time zone 'UTC' + interval '50 minutes', 'YYYY-MM-DD HH24:MI') from sutarta.clock c),
  'and it is told until when');
select * from finish();
rollback;
