-- On which days people work, who says so, and that silence is counted by them.
begin;
\ir support/act.sql
\o /dev/null
\ir support/two_protocols.sql
\o
select * from no_plan();
delete from sutarta.holiday;
delete from sutarta.day_override;

-- Christmas of 2025: Wednesday 24 to Friday 26; 2 January 2026 is a Friday.
select is(door.expand_holidays('LT', '2025-01-01', '2026-12-31', '{2025-12-24,2025-12-25,2025-12-26,2026-01-01}'), 4,
  'holidays are kept');
select is(door.expand_holidays('LT', '2025-01-01', '2026-12-31', '{2025-12-24,2025-12-25,2025-12-26,2026-01-01}'), 0,
  'keeping them again changes nothing');
select is(sutarta.working_day_after('LT', '2025-12-23', 1), '2025-12-29', 'holidays and a weekend are passed over');
select is(sutarta.working_day_after('PL', '2025-12-23', 1), '2025-12-24', 'each country has its own');
select is(sutarta.working_day_after('LT', '2025-12-23', 4), '2026-01-02', 'and are not counted');
select is(sutarta.working_day_after('LT', '2025-12-23', null), null, 'no count is no day');
select is(door.load_day_override('LT', '2026-01-02', false, 'Bridge day'), 'added', 'a bridge day is loaded');
select is(door.load_day_override('LT', '2026-01-02', false, 'Bridge day'), 'unchanged', 'again: nothing');
select is(door.load_day_override('LT', '2026-01-10', true, 'For the bridge'), 'added', 'and the Saturday worked for it');
select is(sutarta.working_day_after('LT', '2025-12-31', 1), '2026-01-05', 'a bridge day is off');
select is(sutarta.working_day_after('LT', '2026-01-09', 1), '2026-01-10', 'a Saturday worked for it is a working day');
select is(door.load_day_override('LT', '2026-01-10', false, null), 'changed', 'a decision may be corrected');
select is(sutarta.working_day_after('LT', '2026-01-09', 1), '2026-01-12', 'and counts at once');
select is(door.expand_holidays('LT', '2025-01-01', '2025-12-31', '{2025-12-25}'), 2,
  'what is a holiday no more goes, within the stretch of days alone');
select is(sutarta.is_working_day('LT', '2026-01-01'), false, 'beyond it all stays');
select is(pg_temp.told('tap_daemon',
  $$ select door.expand_holidays('PL', '2025-01-01', '2025-12-31', '{2025-11-11,2031-11-11}') $$), '1',
  'the daemon may keep holidays, within the stretch alone');
select is(pg_temp.told('tap_secretary', $$ select door.expand_holidays('PL', '2025-01-01', '2025-12-31', '{}') $$),
  '42501', 'a coordinator may not');
select is(pg_temp.told('tap_daemon', $$ select door.load_day_override('LT', '2026-05-02', false, null) $$), '42501',
  'nor the daemon decide for a government');
select is(pg_temp.told('tap_a', $$ select count(*) from sutarta.holiday $$), '3', 'everybody may read them');

-- Silence: the holidays of the coming month are all its weekdays but one.
delete from sutarta.holiday;
insert into sutarta.holiday (country, day)
select a.country, d::date
from sutarta.protocol a
cross join generate_series(
  sutarta.today(a.id) + interval '1 day', sutarta.today(a.id) + interval '29 days', interval '1 day') d
where a.code = 'tap-one';
insert into sutarta.day_override (country, day, is_worked)
select a.country, sutarta.today(a.id) + 20, true from sutarta.protocol a where a.code = 'tap-one';
select is(pg_temp.told('tap_secretary',
  $$ select door.set_rule('tap-one', 'measure', 'signatories', null, '1', 'eligible', false, 1) $$), '1',
  'silence becomes consent after a working day');
select is(pg_temp.told('tap_a',
  $$ select decision from door.open_decision('tap-one', 'measure', 'tap-25', '1', null, 'postpone', 'Why', null, null) $$),
  '1', 'a question is put');
select is(
  (select d.tacit_on - sutarta.today(d.protocol_id) from sutarta.decision d
   join sutarta.protocol a on a.id = d.protocol_id where a.code = 'tap-one' order by d.number desc limit 1), 20,
  'silence is counted by working days');
select * from finish();
rollback;
