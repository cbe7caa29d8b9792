-- A request that was answered once is answered the same again.
begin;
\ir support/act.sql
\o /dev/null
\ir support/two_protocols.sql
\o
select * from no_plan();

select set_config('tap.first', pg_temp.told('tap_a', $$
  select (m.state, m.moved_at)::text from door.move_measure(null, null, '1', 'start', null,
    '00000000-0000-4000-8000-000000000001') m $$), false);
select matches(current_setting('tap.first'), 'in_progress', 'a request is made');
select pg_sleep(0.01);
select is(pg_temp.told('tap_a', $$
  select (m.state, m.moved_at)::text from door.move_measure(null, null, '1', 'start', null,
    '00000000-0000-4000-8000-000000000001') m $$), current_setting('tap.first'),
  'made again it is answered the same, to the microsecond');
select is(count(*), 1::bigint, 'and moved nothing') from sutarta.history h
where h.protocol_id = current_setting('tap.one')::bigint and h.action = 'start';
select is(pg_temp.told('tap_a', $$
  select state from door.move_measure(null, null, '1', 'finish', 'x', '00000000-0000-4000-8000-000000000001') $$),
  'SU010', 'it is not used for something else');
select is(pg_temp.told('tap_a', $$
  select state from door.move_measure(null, null, '2', 'start', null, '00000000-0000-4000-8000-000000000001') $$),
  'SU010', 'nor for another measure');
select is(pg_temp.told('tap_a', $$
  select state from door.move_plan(null, null, 'start', null, '00000000-0000-4000-8000-000000000001') $$),
  'SU010', 'nor at another door');
select is(pg_temp.told('tap_b', $$
  select state from door.move_measure(null, null, '3', 'start', null, '00000000-0000-4000-8000-000000000001') $$),
  'in_progress', 'what one person calls a request says nothing of another''s');
select is(pg_temp.told('tap_b', $$
  select state from door.move_measure(null, null, '3', 'start', null, '00000000-0000-4000-8000-000000000001') $$),
  'in_progress', 'and is answered to her as it was');
select is(pg_temp.told('tap_a', $$
  select state from door.move_measure(null, null, '1', 'finish', null, '00000000-0000-4000-8000-000000000002') $$),
  'SU005', 'a request that is refused');
select is(pg_temp.told('tap_a', $$
  select state from door.move_measure(null, null, '1', 'finish', 'Done', '00000000-0000-4000-8000-000000000002') $$),
  'done', 'was never made: it may be corrected');
select is(pg_temp.told('tap_secretary', $$
  select (m.state, m.moved_at)::text from door.move_plan(null, null, 'start', null,
    '00000000-0000-4000-8000-000000000003') m $$), pg_temp.told('tap_secretary', $$
  select (m.state, m.moved_at)::text from door.move_plan(null, null, 'start', null,
    '00000000-0000-4000-8000-000000000003') m $$), 'a plan''s door keeps its answers too');
select * from finish();
rollback;
