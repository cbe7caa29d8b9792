-- A clock that errs: one that goes back is not believed until it has gone on from there for a day; what was told while
-- it was far ahead is told again on its day.
begin;
\ir support/act.sql
\o /dev/null
\ir support/two_protocols.sql
\o
select * from no_plan();
\o /dev/null
update sutarta.representative r set last_day = greatest(r.first_day, '2024-12-31')
from sutarta.person p where p.id = r.person_id and p.login !~ '^tap_';
delete from sutarta.coordinator;
delete from sutarta.holiday;
delete from sutarta.reminder;
update sutarta.measure set due = null;
insert into sutarta.reminding (protocol_id, silence_days) select id, null from sutarta.protocol
on conflict on constraint reminding_pkey do update set silence_days = null;
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
select is(pg_temp.told('tap_daemon', $$ select door.clock_behind('2000-01-01') $$) ~ '^20\d\d-', true,
  'a tick is told that the clock has gone back');
select is(pg_temp.told('tap_daemon', $$ select door.clock_behind('2100-01-01') $$), 'nothing', 'and not that it goes on');
select is(pg_temp.told('tap_a', $$ select door.clock_behind('2000-01-01') $$), '42501', 'a leader is not told');
select * from finish();
rollback;
