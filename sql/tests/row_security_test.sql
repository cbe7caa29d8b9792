-- Two protocols in one installation know nothing of each other.
begin;
\ir support/act.sql
\o /dev/null
\ir support/two_protocols.sql
\o
select * from no_plan();

select is(pg_temp.told('tap_a', 'select string_agg(code, $$ $$) from sutarta.protocol'), 'tap-one',
  'a leader sees her protocol');
select is(pg_temp.told('tap_d', 'select string_agg(code, $$ $$) from sutarta.protocol'), 'tap-two',
  'and the other hers');
select is_empty($$
  select login, t from unnest(array['tap_a', 'tap_b', 'tap_c', 'tap_d', 'tap_secretary', 'tap_stranger']) login,
    unnest(array['party', 'plan', 'direction', 'measure', 'measure_partner', 'event', 'occurrence', 'history']) t
  where pg_temp.told(login, format(
    'select count(*) from sutarta.%I x where x.protocol_id <> coalesce((select p.id
      from sutarta.protocol p where p.code = %L), 0)',
    t, case login when 'tap_d' then 'tap-two' when 'tap_stranger' then '' else 'tap-one' end)) <> '0'
  $$, 'no table shows anybody a row of the other''s');
select is(pg_temp.told('tap_stranger', 'select count(*) from sutarta.measure'), '0',
  'a login that is no person sees nothing');
select is(pg_temp.told('tap_stranger', 'select count(*) from sutarta.person'), '0', 'and nobody');
select is(pg_temp.told('tap_c', 'select count(*) from sutarta.measure'), '4', 'an observer sees everything of hers');
select is(pg_temp.told('tap_secretary', 'select count(*) from sutarta.measure'), '4', 'a coordinator too');
select is(pg_temp.told('tap_a', 'select string_agg(code, $$ $$ order by code) from sutarta.association'), 'TA TB TC',
  'associations are known to those they work with');
select is(pg_temp.told('tap_a', 'select string_agg(login, $$ $$ order by login) from sutarta.person'),
  'tap_a tap_b tap_c tap_secretary', 'people too');
select is(pg_temp.told('tap_registrar', $$ select count(*) from sutarta.protocol where code ~ '^tap-' $$), '2',
  'the registrar sees all');
select is(pg_temp.told('tap_daemon', $$ select count(*) from sutarta.protocol where code ~ '^tap-' $$), '2',
  'the daemon too');

-- A program finds the protocol that is meant with the rights of whoever runs it.
select is(
  pg_temp.told('tap_a', $$ select code from sutarta.protocol where id = sutarta.find_protocol(null) $$), 'tap-one',
  'a leader of one protocol need not name it');
select is(pg_temp.told('tap_a', $$ select sutarta.find_protocol('tap-two') $$), 'SU003', 'another''s is not found');
select is(pg_temp.told('tap_stranger', $$ select sutarta.find_protocol(null) $$), 'SU004', 'a stranger is refused');

-- What one may not see and what does not exist are told alike.
select is(
  pg_temp.told('tap_a', $$ select state from door.move_measure('tap-two', null, '1', 'start') $$), 'SU003',
  'the other''s protocol is not found');
select is(
  pg_temp.told('tap_a', $$ select state from door.move_measure('tap-none', null, '1', 'start') $$), 'SU003',
  'nor is one that there is not');
select is(
  pg_temp.told('tap_a', $$ select chosen.plan_id::text
    from sutarta.chosen_plan('tap-two', 'tap-25') chosen $$), 'SU003',
  'nor its plan');
select is(
  pg_temp.told('tap_a', $$ select sutarta.roles_on_measure(m.protocol_id, m.measure_id)::text from (
    select protocol_id, id as measure_id from sutarta.measure where number = '1') m $$), '{lead,signatory}',
  'one''s roles are told where one may see');
select is(
  pg_temp.told('tap_d', format('select sutarta.roles_on_measure(%s, id)::text from (select min(id) as id
    from sutarta.measure) m',
    current_setting('tap.one'))), '{}', 'and nowhere else');
select is(
  pg_temp.told('tap_d', format('select count(*) from sutarta.plan_allowed(%s, %s)',
    current_setting('tap.one'), current_setting('tap.plan'))), '0', 'for a whole plan as well');

select is(
  pg_temp.told('tap_a', $$ select sutarta.find_protocol('tap-two')::text $$), 'SU003',
  'a protocol is found by who sees it');

-- Dates of office and of taking part.
update sutarta.representative r set last_day = (now() at time zone 'Europe/Vilnius')::date
from sutarta.person p where p.id = r.person_id and p.login = 'tap_b';
select is(pg_temp.told('tap_b', 'select count(*) from sutarta.measure'), '4', 'the last day in office counts');
update sutarta.representative r set last_day = (now() at time zone 'Europe/Vilnius')::date - 1
from sutarta.person p where p.id = r.person_id and p.login = 'tap_b';
select is(pg_temp.told('tap_b', 'select count(*) from sutarta.measure'), '0', 'the day after does not');
select is(pg_temp.told('tap_b', $$ select state from door.move_measure('tap-one', null, '3', 'start') $$), 'SU003',
  'nor does she move anything then');
update sutarta.party a set first_day = (now() at time zone 'Europe/Vilnius')::date + 1
from sutarta.association s where s.id = a.association_id and s.code = 'TC';
select is(pg_temp.told('tap_c', 'select count(*) from sutarta.measure'), '0',
  'a party that has yet to join sees nothing');
select is(pg_temp.told('tap_a', $$ select name from sutarta.person where login = 'tap_b' $$), 'Leader of TB',
  'who has left office is still known by name');
select * from finish();
rollback;
