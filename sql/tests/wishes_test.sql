-- What people wish of their letters: weekends that they chose, long quiet times; and who is meant by a name.
begin;
\ir support/act.sql
\o /dev/null
\ir support/nothing_due.sql
\o
select * from no_plan();
\o /dev/null
select door.expand_holidays('LT', '2026-01-01', '2026-12-31', '{2026-05-01,2026-05-03}');
\o
create function pg_temp.open_days(who text) returns text language sql as $$
  select string_agg(to_char(d.day, 'DD'), ' ' order by d.day)
  from sutarta.person p cross join lateral sutarta.open_days_of(array[p.id], 'LT', '2026-05-01', '2026-05-10') d
  where p.login = who and d.is_open
$$;
select is(pg_temp.open_days('tap_b'), '04 05 06 07 08', 'who wishes nothing is written to on working days');
select is(pg_temp.told('tap_b', $$ select door.set_preference('daily', 9, '{6,7}', null, null, null) $$), '',
  'one wants her letters at weekends');
select is(pg_temp.open_days('tap_b'), '02 09 10', 'then they come at weekends, but for a holiday');
select is(pg_temp.told('tap_c', $$ select door.set_preference('daily', 9, '{1,2,3,4,5,6}', null, null, null) $$), '',
  'another works on Saturdays');
select is(pg_temp.open_days('tap_c'), '02 04 05 06 07 08 09', 'and has them on those too');

-- The 20th of June is 60 days after the 21st of April, and the 10th of May 30 after the 10th of April.
\o /dev/null
select door.load_event('tap-one', 'after', '{"lt": "Po"}', '2026-06-20', '2026-06-20', null, null, null, null);
select door.expand_occurrences('tap-one', 'after', '2026-01-01', '2026-12-31', '{2026-06-20}', '{2026-06-20}', '{null}');
\o
create function pg_temp.heard(who text, at timestamptz) returns bigint language plpgsql as $$
begin
  perform door.compute_reminders(at);
  return (select count(*) from door.collect_digests(at, 100) c where c.login = who and c.section <> 'end');
end
$$;
select is(pg_temp.told('tap_a', $$ select door.set_quiet('2026-04-21', '2026-06-07') $$), 'true', 'a third is away for weeks');
select is(pg_temp.heard('tap_a', '2026-04-21 12:00+03'), 0::bigint, 'what comes after her return waits for it');
\o /dev/null
select door.load_event('tap-one', 'while', '{"lt": "Tuo metu"}', '2026-05-20', '2026-05-20', null, null, null, null);
select door.expand_occurrences('tap-one', 'while', '2026-01-01', '2026-12-31', '{2026-05-20}', '{2026-05-20}', '{null}');
\o
select is(pg_temp.heard('tap_a', '2026-04-22 12:00+03'), 0::bigint, 'what comes before it can wait too, till its last rung');
select is(pg_temp.heard('tap_a', '2026-05-13 12:00+03'), 0::bigint, 'a week before is not the last');
select is(pg_temp.heard('tap_a', '2026-05-19 12:00+03'), 2::bigint,
  'the day before is: it cannot wait, and what waited comes along');

select is(pg_temp.told('tap_daemon', $$ select * from door.collect_digests('2026-05-20 12:00+03', 100, 0, 'nobody') $$), 'SU009',
  'a name that is nobody''s is refused');
\o /dev/null
delete from sutarta.uncounted;
\o
select is(pg_temp.told('tap_secretary', $$ select door.record_meeting('tap-one', '2025-01-29', 'Kaunas', '1', '{TA}') $$), '1',
  'a meeting is recorded');
select is((select count(*) from sutarta.uncounted), 1::bigint, 'and those who came are counted by the next tick');
select * from finish();
rollback;
