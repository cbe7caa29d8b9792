-- A plan starts on its first day, by its protocol's clock, without anybody's hand.
begin;
\ir support/act.sql
\o /dev/null
\ir support/two_protocols.sql
\o
select * from no_plan();

create function pg_temp.states() returns text language sql as $$
  select string_agg(p.state, ' ' order by p.id) from sutarta.plan p where p.code = 'tap-25'
$$;
update sutarta.protocol set time_zone = 'America/New_York' where code = 'tap-two';
select is(pg_temp.told('tap_daemon', $$ select door.start_due_plans('2024-12-31 21:59+00') >= 0 $$), 'true',
  'a minute before midnight in Vilnius');
select is(pg_temp.states(), 'agreed agreed', 'nothing has started');
select is(pg_temp.told('tap_daemon', $$ select door.start_due_plans('2024-12-31 22:00+00') > 0 $$), 'true',
  'at midnight');
select is(pg_temp.states(), 'in_progress agreed', 'the plan has, and New York''s has not');
select is(pg_temp.told('tap_daemon', $$ select door.start_due_plans('2024-12-31 22:05+00') $$), '0',
  'the next tick finds nothing to start');
select is(pg_temp.told('tap_daemon', $$ select door.start_due_plans('2027-01-01 00:00+00') > 0 $$), 'true',
  'after an outage');
select is(pg_temp.states(), 'in_progress in_progress', 'nothing is forgotten');
select results_eq($$
  select h.action, h.to_state, h.login, h.person_id, h.capacity
  from sutarta.history h
  where h.protocol_id = current_setting('tap.one')::bigint and h.subject = 'plan'
  order by h.version desc limit 1
  $$, $$ values ('start', 'in_progress', 'tap_daemon', null::bigint, 'daemon') $$,
  'history tells that it was the daemon');
select is(pg_temp.fact('tap_secretary', $$ select door.move_plan(null, null, 'start') $$, 'by'), null,
  'who comes too late is told of nobody, as it was nobody');
select is(pg_temp.told('tap_secretary', 'select door.start_due_plans(now())'), '42501',
  'only the daemon comes by a date');
select is(
  (select string_agg(m.state, ' ') from sutarta.measure m where m.protocol_id = current_setting('tap.one')::bigint),
  'agreed agreed agreed agreed', 'measures wait for those who promised them');
select * from finish();
rollback;
