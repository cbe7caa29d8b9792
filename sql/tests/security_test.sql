-- TRAPS.md's list: what each attempt of somebody who may log in comes to.
begin;
\ir support/act.sql
\o /dev/null
\ir support/two_protocols.sql
\o
select * from no_plan();

-- Identity.
select is(
  pg_temp.told('tap_a', $$ select p.login from sutarta.person p where p.id = sutarta.me() $$), 'tap_a',
  'who asks is who logged in');
select is(
  pg_temp.told('tap_a', $$ with said as materialized (
    select set_config('app.who', 'tap_b', true), set_config('sutarta.login', 'tap_b', true)
  ) select p.login from said, sutarta.person p where p.id = sutarta.me() $$), 'tap_a',
  'a setting makes nobody somebody else');
select is(pg_temp.told('tap_a', 'create temporary table person (id bigint)'), '42501',
  'a leader makes no temporary table');
do $$ begin execute format('grant temporary on database %I to tap_a', current_database()); end $$;
select is(
  pg_temp.told('tap_a', $$ create temporary table person as
    select p.id, 'tap_a'::text as login from sutarta.person p where p.login = 'tap_b' $$), 'done',
  'even one who might');
select is(
  pg_temp.told('tap_a', $$ select p.login from sutarta.person p where p.id = sutarta.me() $$), 'tap_a',
  'becomes nobody else by a table of her own');
select is(pg_temp.told('tap_a', 'set role sutarta_owner'), '42501', 'nobody becomes the owner');

-- The functions.
select is_empty($$
  select p.oid::regprocedure from pg_proc p
  where p.pronamespace in ('sutarta'::regnamespace, 'door'::regnamespace, 'report'::regnamespace)
    and (p.prosecdef or p.pronamespace = 'door'::regnamespace)
    and coalesce(array_to_string(p.proconfig, ' '), '') !~ 'search_path=sutarta, pg_catalog, pg_temp( |$)'
  $$, 'every function with its owner''s rights looks into temporary tables last');
select is_empty($$
  select p.oid::regprocedure from pg_proc p, aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a
  where p.pronamespace in ('sutarta'::regnamespace, 'door'::regnamespace, 'report'::regnamespace) and a.grantee = 0
  $$, 'no function is everybody''s');
set local role sutarta_owner;
create function sutarta.made_tomorrow() returns integer language sql as 'select 1';
create table sutarta.made_tomorrow (id integer);
reset role;
select is(pg_temp.told('tap_a', 'select sutarta.made_tomorrow()'), '42501', 'nor is one that is made tomorrow');
select is(pg_temp.told('tap_a', 'select id from sutarta.made_tomorrow'), '42501', 'nor a table');
drop function sutarta.made_tomorrow();
drop table sutarta.made_tomorrow;
select is_empty($$
  select p.oid::regprocedure from pg_proc p
  where p.pronamespace in ('sutarta'::regnamespace, 'door'::regnamespace, 'report'::regnamespace)
    and p.proowner <> 'sutarta_owner'::regrole
  $$, 'every function is the owner''s, who cannot log in');

-- The owner and the groups.
select is_empty($$
  select rolname from pg_roles
  where rolname ~ '^sutarta_'
    and (rolcanlogin or rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)
  $$, 'no role of ours can log in, create roles, or look past row security');
select is_empty($$
  select r.rolname from pg_roles r, pg_roles p
  where r.rolname ~ '^(sutarta|tap)_' and p.rolname ~ '^pg_' and pg_has_role(r.oid, p.oid, 'member')
  $$, 'no role of ours is in a group of the server''s');
select is_empty($$
  select c.relname from pg_class c
  where c.relnamespace = 'sutarta'::regnamespace and c.relkind in ('r', 'p')
    and not (c.relrowsecurity and c.relforcerowsecurity)
    and c.relname not in (
      'migration', 'applied_text', 'superseded_text', 'migrator', 'life_cycle_state', 'life_cycle_move',
      'life_cycle_role', 'content_field', 'seal_head',
      'holiday', 'day_override', 'calendar_day')
  $$, 'row security is forced on every table that holds somebody''s rows');
select is_empty($$
  select c.relname from pg_class c
  where c.relkind = 'm' and c.relnamespace in ('sutarta'::regnamespace, 'door'::regnamespace, 'report'::regnamespace)
    -- Whoever may read the views of reports may read all of what they show.
    or c.relkind = 'v' and c.relnamespace in ('sutarta'::regnamespace, 'door'::regnamespace) and (
      coalesce(array_to_string(c.reloptions, ' '), '') !~ 'security_invoker=(true|on|1)'
      or coalesce(array_to_string(c.reloptions, ' '), '') !~ 'security_barrier=(true|on|1)')
  $$, 'views ask with their reader''s rights and behind a barrier; none is materialized');
select is_empty($$
  select g, c.relname, p
  from unnest(array[
      'sutarta_leader', 'sutarta_coordinator', 'sutarta_daemon', 'sutarta_analyst', 'sutarta_registrar', 'tap_a']) g,
    pg_class c, unnest(array['insert', 'update', 'delete', 'truncate', 'references', 'trigger']) p
  where c.relnamespace in ('sutarta'::regnamespace, 'door'::regnamespace, 'report'::regnamespace)
    and c.relkind in ('r', 'p', 'v') and has_table_privilege(g, c.oid, p)
  $$, 'nobody writes to a table, empties it, or hangs anything on it');
select is_empty($$
  select g, c.relname from unnest(array['sutarta_leader', 'sutarta_coordinator', 'sutarta_daemon', 'sutarta_analyst',
      'sutarta_registrar']) g, pg_class c
  where c.relnamespace = 'sutarta'::regnamespace and c.relkind = 'S'
    and has_sequence_privilege(g, c.oid, 'usage, select, update')
  $$, 'nobody counts by our sequences');
select is(pg_temp.told('tap_a', 'update sutarta.measure set state = state'), '42501',
  'a leader changes no measure by hand');
select is(pg_temp.told('tap_a', 'truncate sutarta.history'), '42501', 'nor empties history');
select is(pg_temp.told('tap_a', 'select id from sutarta.measure for update'), '42501', 'nor holds rows');
select is(pg_temp.told('tap_a', 'lock table sutarta.measure in exclusive mode'), '42501', 'nor a table');
select is(pg_temp.told('tap_a', 'create table door.mine (id bigint)'), '42501', 'nor makes tables beside the doors');
select is(pg_temp.told('tap_a', 'create table public.mine (id bigint)'), '42501', 'nor anywhere');
select is(pg_temp.told('tap_a', 'create schema mine'), '42501', 'nor a schema');
select is(pg_temp.told('tap_a', 'select lo_create(0)'), '42501', 'nor large objects');
select is(pg_temp.told('tap_a', $$ select lo_from_bytea(0, 'x') $$), '42501', 'by no way');

-- What is nobody's to read.
select is(pg_temp.told('tap_a', 'select email from sutarta.person'), '42501', 'addresses are not read');
select is(pg_temp.told('tap_a', 'select * from sutarta.person'), '42501', 'not even with everything else');
select is_empty(format($$
  select t from unnest(array[
    'request', 'reminder', 'digest', 'message', 'delivery', 'preference', 'quiet_time', 'suppression', 'relay', 'stirred'
  ]) t
  where pg_temp.told('tap_a', 'select count(*) from sutarta.' || t) <> '42501'
  $$), 'requests, digests and messages are read through doors alone');
select is(pg_temp.told('tap_analyst', 'select count(*) from sutarta.measure'), '42501',
  'an analyst reads reports alone');

-- The doors.
select is_empty($$
  select p.oid::regprocedure from pg_proc p
  where p.pronamespace = 'door'::regnamespace and p.proname not in (
      'move_measure', 'move_plan', 'open_decision', 'cast_ballot', 'withdraw_decision', 'negotiate', 'record_meeting',
      'record_ballots', 'set_rule', 'propose_plan', 'set_direction', 'propose_measure', 'change_measure',
      'annotate_measure', 'report_progress', 'undo_measure', 'set_need', 'propose_amendment', 'amend_measure',
      'withdraw_amendment', 'roll_over_plan', 'invite_party', 'sign_protocol', 'leave_protocol', 'invite_person',
      'end_office', 'audit_verify', 'set_event', 'end_event', 'change_occurrence', 'cancel_occurrence',
      'restore_occurrence', 'link_event', 'unlink_event', 'my_preference', 'ladders', 'set_preference', 'set_quiet', 'set_ladder',
      'set_silence', 'report_counted', 'report_measures', 'report_decisions', 'report_participation', 'report_times',
      'report_carry_over', 'report_as_of', 'report_changes')
    and has_function_privilege('tap_a', p.oid, 'execute')
  $$, 'a leader has these doors and no others');
select is_empty($$
  select p.oid::regprocedure from pg_proc p
  where p.pronamespace = 'door'::regnamespace
    and p.proname ~ '^(load_|record_|ensure_)' and has_function_privilege('tap_daemon', p.oid, 'execute')
  $$, 'the daemon loads nothing');
select is(
  pg_temp.told('tap_registrar', $$ select door.load_association('TE', '{"lt": "E"}', 'test', '{}') $$), 'added',
  'the registrar need not be a superuser');
select is(
  pg_temp.told('tap_registrar', $$ select door.ensure_login('tap_new', 'sutarta_leader') $$), '42501',
  'but makes no logins, as no role of ours creates roles');
select is(
  pg_temp.told('tap_registrar', 'select count(*) from door.collect_digests(now(), 1)'), '42501',
  'nor sees what the daemon says to whom');
do $$ begin grant execute on all functions in schema door to tap_a; end $$;
select is(
  pg_temp.told('tap_a', $$ select door.load_association('TF', '{"lt": "F"}', 'test', '{}') $$), 'SU002',
  'a door that was left open still asks who comes');
select is(pg_temp.told('tap_a', 'select door.compute_reminders(now())'), 'SU002', 'each of them');

-- Logins.
select is(pg_temp.fact('postgres', $$ select door.ensure_login('postgres', 'sutarta_leader') $$, 'field'), 'login',
  'a superuser is nobody''s personal login');
select throws_ok($$ select door.ensure_login('tap_x', 'pg_execute_server_program') $$, 'SU009', null,
  'a login joins our groups alone');
select throws_ok($$ select door.ensure_login('sutarta_owner', 'sutarta_leader') $$, 'SU012', null,
  'a group is no login');
select is(door.ensure_login('tap_a', 'sutarta_leader'), 'unchanged', 'a login is made once');
select throws_ok(format('select door.ensure_login(%L, %L)', name, 'sutarta_analyst'), 'SU012', null,
  name || ' is no name to log in by')
from unnest(array['tap "; drop role tap_a; --', 'bad name', '1st', 'pg_x', 'Tap', repeat('x', 64), '']) name;
create role "tap kept; --" login;
select is(door.ensure_login('tap kept; --', 'sutarta_leader'), 'changed', 'a name that there is stays, whatever is in it');
select * from finish();
rollback;
