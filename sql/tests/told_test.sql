-- What was told and holds no longer is told once, of those who were told it; and who is in a negotiation hears of its
-- last day.
begin;
\ir support/act.sql
\o /dev/null
\ir support/nothing_due.sql
\o
select * from no_plan();
\o /dev/null
insert into sutarta.day_override (country, day, is_worked)
select 'LT', d::date, true from generate_series(date '2026-01-01', date '2026-12-31', interval '1 day') d
union all select 'LT', d::date, true from generate_series(date '2099-01-01', date '2099-12-31', interval '1 day') d
on conflict on constraint day_override_pkey do update set is_worked = true;
insert into sutarta.preference (person_id, hour) select p.id, 0 from sutarta.person p;
select door.load_event('tap-one', 'fair', '{"lt": "Mugė", "en": "Fair"}', '2026-09-10', '2026-09-11', null, null, null, 'TA');
\o
create function pg_temp.dated(first date default '2026-09-10') returns text language sql as $$
  select pg_temp.told('tap_daemon', format(
    'select door.expand_occurrences(%L, %L, %L, %L, %L, %L, %L)', 'tap-one', 'fair', '2026-08-01', '2027-08-31',
    array[first], array[first + 1], '{null}'))
$$;
create function pg_temp.cancel(why text default 'Flood') returns text language sql as $$
  select pg_temp.told('tap_a', format(
    'select door.cancel_occurrence(%L, %L, %L, %L)', 'tap-one', 'fair', '2026-09-10', why))
$$;
create function pg_temp.restore() returns text language sql as $$
  select pg_temp.told('tap_a', $q$ select door.restore_occurrence('tap-one', 'fair', '2026-09-10', null) $q$)
$$;
create function pg_temp.move(day date, why text default null) returns text language sql as $$
  select pg_temp.told('tap_a', format(
    'select door.change_occurrence(%L, %L, %L, %L, null, %L)', 'tap-one', 'fair', '2026-09-10', day, why))
$$;
-- What a tick does: look anew, collect, compose, write with the days that were told.
create function pg_temp.tick(at timestamptz, only_login text default null) returns text language plpgsql as $$
declare
  d record;
  all_told text := '';
begin
  perform door.compute_reminders(at);
  for d in
    select c.person_id, c.login, c.local_date, c.is_late, min(c.seen::text)::pg_snapshot as seen,
      array_agg(c.reminder_id order by c.reminder_id) filter (where c.reminder_id is not null) as reminders,
      array_agg(case when c.section in ('occurrence', 'change') and c.action not in ('cancel', 'end') is not false then c.first_day end
        order by c.reminder_id) filter (where c.reminder_id is not null) as firsts,
      array_agg(case when c.section in ('occurrence', 'change') and c.action not in ('cancel', 'end') is not false then c.last_day end
        order by c.reminder_id) filter (where c.reminder_id is not null) as lasts,
      string_agg(concat_ws(' ', c.section, case c.section
        when 'change' then concat_ws(' ', c.action, c.first_day, '–', c.last_day, 'was', c.was_first, '–', c.was_last, c.note)
        when 'negotiation' then concat_ws(' ', c.number, c.first_day, c.rung, c.code, c.capacity)
        else concat_ws(' ', coalesce(c.code, c.number), c.first_day, case when c.is_new then coalesce(c.action, 'new') end) end), ', ') as said
    from door.collect_digests(at, 100, 0, only_login) c
    where c.section in ('occurrence', 'change', 'negotiation') group by 1, 2, 3, 4 order by 2
  loop
    perform door.write_digest(d.person_id, d.local_date, d.is_late, d.seen, d.reminders,
      format('<%s.%s@example.org>', d.person_id, d.local_date), d.login || '@example.org', 'bytes', d.firsts, d.lasts);
    all_told := all_told || d.login || ': ' || d.said || case when d.is_late then ' late; ' else '; ' end;
  end loop;
  return all_told;
end
$$;

select is(pg_temp.dated(), '1', 'a fair is dated');
select is(pg_temp.tick('2026-08-11 12:00+03', 'tap_a'), 'tap_a: occurrence fair 2026-09-10 new; ', 'one is told of it');
select is(pg_temp.tick('2026-08-11 12:00+03', 'tap_b'), 'tap_b: occurrence fair 2026-09-10 new; ', 'another is, too');

-- Cancelled.
select is(pg_temp.cancel(), 'changed', 'it is cancelled');
select is(pg_temp.tick('2026-08-11 18:00+03'), '', 'one letter a day: nobody hears of it today');
select is(pg_temp.tick('2026-08-12 12:00+03'),
  'tap_a: change cancel 2026-09-10 – 2026-09-11 was 2026-09-10 – 2026-09-11 Flood; '
  'tap_b: change cancel 2026-09-10 – 2026-09-11 was 2026-09-10 – 2026-09-11 Flood; ',
  'whoever was told of it is told that it is not, and why; nobody else is');
select is(pg_temp.tick('2026-08-13 12:00+03'), '', 'once');
select is(pg_temp.cancel('Fire'), 'changed', 'that it has another reason');
select is(pg_temp.tick('2026-08-13 12:05+03'), '', 'is nobody''s news');
select is((select count(*)::int from sutarta.told_occurrence t where t.is_cancelled), 2, 'it is kept what they were told');

-- Put back.
select is(pg_temp.restore(), 'changed', 'it is put back');
select is(pg_temp.tick('2026-08-14 12:00+03'), '', 'while no tick has dated it nothing is known');
select is(pg_temp.dated(), '1', 'one does');
select is(pg_temp.tick('2026-08-15 12:00+03'),
  'tap_a: change restore 2026-09-10 – 2026-09-11 was 2026-09-10 – 2026-09-11; '
  'tap_b: change restore 2026-09-10 – 2026-09-11 was 2026-09-10 – 2026-09-11; '
  'tap_c: occurrence fair 2026-09-10 new; ', 'it takes place after all; a third hears of it first');

-- There and back before anybody was told.
select is(pg_temp.cancel(), 'changed', 'it is cancelled again');
select lives_ok($$ select door.compute_reminders('2026-08-15 13:00+03') $$, 'a tick looks');
select is((select count(*)::int from sutarta.reminder r where r.cause = 'change' and r.digest_on is null), 3,
  'three are to be told');
select is(pg_temp.restore(), 'changed', 'and put back at once');
select is(pg_temp.tick('2026-08-16 11:00+03'), '', 'before it is dated it is not known to be gone');
select is(pg_temp.dated(), '1', 'then it is there');
select is(pg_temp.tick('2026-08-16 12:00+03'), '', 'nobody hears of that');
select is((select count(*)::int from sutarta.reminder r where r.cause = 'change' and r.digest_on is null), 0,
  'what was to be told is taken back');

-- Moved: told with the days that were told before, and no second line though a rung of the new day is due at once.
select is(pg_temp.move('2026-09-17', 'Elections'), 'changed', 'it is moved');
select is(pg_temp.tick('2026-08-20 12:00+03', 'tap_a'),
  'tap_a: change move 2026-09-17 – 2026-09-18 was 2026-09-10 – 2026-09-11 Elections; ', 'one is told');
select is(pg_temp.tick('2026-08-21 12:00+03', 'tap_a'), '', 'once, the rung of the new day with it');
select is(pg_temp.move('2026-09-24'), 'changed', 'it is moved once more');
select is(pg_temp.tick('2026-08-22 12:00+03'),
  'tap_a: change move 2026-09-24 – 2026-09-25 was 2026-09-17 – 2026-09-18; '
  'tap_b: change move 2026-09-24 – 2026-09-25 was 2026-09-10 – 2026-09-11 late; '
  'tap_c: change move 2026-09-24 – 2026-09-25 was 2026-09-10 – 2026-09-11 late; ',
  'each is told from which days that she knew');
select is(pg_temp.move('2026-09-17'), 'changed', 'and back to where it has been');
select matches(pg_temp.tick('2026-08-23 12:00+03'), 'tap_a: change move 2026-09-17 – 2026-09-18 was 2026-09-24.*tap_b.*tap_c',
  'that is news again, of days that were told before');

-- One who moved it between the collecting and the writing: what was told is kept, and not what is.
\o /dev/null
select pg_temp.move('2026-09-19');
select door.compute_reminders('2026-08-24 12:00+03');
create temporary table collected as select * from door.collect_digests('2026-08-24 12:00+03', 100, 0, 'tap_a') c where c.section = 'change';
select pg_temp.move('2026-09-21');
select door.write_digest(c.person_id, c.local_date, c.is_late, c.seen, array[c.reminder_id], '<race@example.org>',
  'tap_a@example.org', 'bytes', array[c.first_day], array[c.last_day]) from collected c;
\o
select is(pg_temp.tick('2026-08-25 12:00+03', 'tap_a'),
  'tap_a: change move 2026-09-21 – 2026-09-22 was 2026-09-19 – 2026-09-20; ', 'the next letter tells of the last move');

-- Gone from the series, without a word.
select lives_ok($$ select door.set_event('tap-one', 'fair', '{"titles": {"lt": "Didžioji mugė"}}', false)
  from (select set_config('session_authorization', 'tap_secretary', true)) s $$, 'the title changes');
reset session authorization;
select is(pg_temp.tick('2026-08-26 12:00+03', 'tap_a'), '', 'which is no change of days');
select is(pg_temp.told('tap_a', $$ select door.set_event('tap-one', 'fair', '{"first": "2026-10-10"}', false) $$), 'changed',
  'the series begins on another day');
select is(pg_temp.tick('2026-08-26 12:00+03', 'tap_a'), '', 'before it is dated nothing is known');
select isnt(pg_temp.dated('2026-10-10'), '0', 'then it is');
select matches(pg_temp.tick('2026-08-27 12:00+03', 'tap_a'), '^tap_a: change cancel 2026-09-21 .* occurrence fair 2026-10-10 another; $',
  'what was told is gone, and another is there');

-- What has passed is nobody's news, and whoever has left hears nothing.
select is(pg_temp.tick('2026-10-03 12:00+03', 'tap_a'), 'tap_a: occurrence fair 2026-10-10 late; ', 'the new one is told of');
select is(pg_temp.told('tap_a', $$ select door.cancel_occurrence('tap-one', 'fair', '2026-10-10', 'Rain') $$), 'changed',
  'cancelled in the last moment');
select is(pg_temp.tick('2026-10-12 12:00+03', 'tap_a'), '', 'and told after it would have been, it helps nobody');

-- A series: new once, however many days it has; and what its end takes away is told as that.
\o /dev/null
select door.load_event('tap-one', 'club', '{"lt": "Klubas"}', '2026-11-04', '2026-11-04', 'FREQ=WEEKLY', null, null, null);
select door.expand_occurrences('tap-one', 'club', '2026-10-01', '2026-11-30',
  '{2026-11-04,2026-11-11,2026-11-18}', '{2026-11-04,2026-11-11,2026-11-18}', '{null,null,null}');
select pg_temp.told('tap_secretary', $$ select door.set_ladder('tap-one', null, null, 'club', '{7}') $$);
\o
select is(pg_temp.tick('2026-10-28 12:00+02', 'tap_a'), 'tap_a: occurrence club 2026-11-04 new; ', 'a club is new');
select is(pg_temp.tick('2026-11-04 12:00+02', 'tap_a'), 'tap_a: occurrence club 2026-11-11 another; ',
  'its next day is another of it');
select is(pg_temp.told('tap_secretary', $$ select door.cancel_occurrence('tap-one', 'club', '2026-11-11', 'Ill') $$), 'changed',
  'one day is cancelled');
select is(pg_temp.told('tap_secretary', $$ select door.end_event('tap-one', 'club', '2026-11-04') $$), 'changed',
  'and then the series ends before it');
select is(pg_temp.tick('2026-11-05 12:00+02', 'tap_a'),
  'tap_a: change cancel 2026-11-11 – 2026-11-11 was 2026-11-11 – 2026-11-11 Ill; ', 'that is told with its own reason');
select is(pg_temp.told('tap_secretary', $$ select door.end_event('tap-one', 'club', null) $$), 'changed', 'it goes on');
select is(pg_temp.told('tap_secretary', $$ select door.restore_occurrence('tap-one', 'club', '2026-11-11', null) $$), 'changed',
  'with that day');
\o /dev/null
select door.expand_occurrences('tap-one', 'club', '2026-10-01', '2026-11-30',
  '{2026-11-04,2026-11-11,2026-11-18}', '{2026-11-04,2026-11-11,2026-11-18}', '{null,null,null}');
\o
select is(pg_temp.tick('2026-11-06 12:00+02', 'tap_a'),
  'tap_a: change restore 2026-11-11 – 2026-11-11 was 2026-11-11 – 2026-11-11; ', 'which is told');
select is(pg_temp.told('tap_secretary', $$ select door.end_event('tap-one', 'club', '2026-11-04') $$), 'changed', 'it ends');
select is(pg_temp.tick('2026-11-07 12:00+02', 'tap_a'),
  'tap_a: change end 2026-11-11 – 2026-11-11 was 2026-11-11 – 2026-11-11; ', 'and this time its end is the reason');
select is(pg_temp.tick('2026-11-08 12:00+02', 'tap_a'), '', 'once');

-- A negotiation.
select is(pg_temp.told('tap_a', $$ select decision from door.open_decision('tap-one', 'measure', 'tap-25', '1', null,
  'postpone', 'No room') $$), '1', 'TA asks to put a measure off');
select is(pg_temp.told('tap_b', $$ select decision_state from door.cast_ballot('tap-one', 1, 'object', 'Too little time') $$),
  'objected', 'TB objects');
select is(pg_temp.told('tap_a', $$ select decision_state from door.cast_ballot('tap-one', 1, 'consent') $$), 'objected',
  'TA does not');
select is(pg_temp.told('tap_a', $$ select state from door.negotiate('tap-one', 1, 'TC', '2099-03-31') $$), 'objected',
  'TC mediates until the last of March');
select is(pg_temp.tick('2099-03-01 12:00+03'), 'tap_a: negotiation 1 2099-03-31 30 TC proposer; '
  'tap_b: negotiation 1 2099-03-31 30 TC objector; tap_c: negotiation 1 2099-03-31 30 TC mediator; ',
  'who mediates, who objects and who asked are reminded of the last day');
select is(pg_temp.tick('2099-03-02 12:00+03'), '', 'once for each rung');
select is(pg_temp.tick('2099-03-24 12:00+03', 'tap_c'), 'tap_c: negotiation 1 2099-03-31 7 TC mediator; ', 'a week before again');
select lives_ok($$ select door.compute_reminders('2099-03-30 12:00+03') $$, 'the last reminders are made');
select is(pg_temp.told('tap_b', $$ select decision_state from door.cast_ballot('tap-one', 1, 'withdraw') $$), 'open',
  'TB gives way');
select is((select count(*)::int from door.collect_digests('2099-03-30 12:00+03', 100) c where c.section = 'negotiation'), 0,
  'at the last moment nobody is told of what has been resolved');
select is(pg_temp.tick('2099-03-30 12:00+03', 'tap_c'), '', 'nor later');
select is((select count(*)::int from sutarta.reminder r where r.cause = 'negotiation' and r.digest_on is null), 0,
  'the reminders are gone');
select is(pg_temp.told('tap_secretary', $$ select decision from door.open_decision('tap-one', 'measure', 'tap-25', '3', null,
  'postpone', 'No room') $$), '2', 'the coordinator asks');
select is(pg_temp.told('tap_b', $$ select decision_state from door.cast_ballot('tap-one', 2, 'object', 'No') $$), 'objected',
  'TB objects');
select is(pg_temp.told('tap_secretary', $$ select state from door.negotiate('tap-one', 2, 'TA', '2099-06-30') $$), 'objected',
  'TA mediates');
delete from sutarta.reminder where digest_on is null;
select is(pg_temp.tick('2099-06-29 12:00+03'), 'tap_a: negotiation 2 2099-06-30 1 TA mediator; '
  'tap_b: negotiation 2 2099-06-30 1 TA objector; tap_secretary: negotiation 2 2099-06-30 1 TA proposer; ',
  'then the coordinator is reminded, too, and who has nothing to do with it is not');
select * from finish();
rollback;
