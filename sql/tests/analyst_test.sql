-- An analyst's login: its limits, whose they are, and what holds whatever a session sets.
begin;
\ir support/act.sql
select * from no_plan();

create function pg_temp.setting(login text, name text) returns text language sql as $$
  select split_part(c, '=', 2) from pg_db_role_setting s
  join pg_roles r on r.oid = s.setrole and r.rolname = setting.login
  cross join unnest(s.setconfig) c where s.setdatabase = 0 and split_part(c, '=', 1) = setting.name
$$;

select is(door.ensure_login('tap_ana', 'sutarta_analyst'), 'added', 'a new analyst');
select is(pg_temp.setting('tap_ana', n), v, format('has %s', n)) from (values
  ('statement_timeout', '5min'), ('lock_timeout', '10s'), ('idle_in_transaction_session_timeout', '5min'),
  ('idle_session_timeout', '8h'), ('default_transaction_read_only', 'on'), ('jit', 'off'),
  ('join_collapse_limit', '12'), ('from_collapse_limit', '12')) x (n, v);
select is((select count(*) from pg_db_role_setting s join pg_roles r on r.oid = s.setrole where r.rolname = 'tap_ana'),
  1::bigint, 'in every database');

alter role tap_ana set statement_timeout = '30min';
select is(door.ensure_login('tap_ana', 'sutarta_analyst'), 'unchanged', 'made again');
select is(pg_temp.setting('tap_ana', 'statement_timeout'), '30min', 'she keeps what she was given meanwhile');

create role tap_known login;
select is(door.ensure_login('tap_known', 'sutarta_analyst'), 'changed', 'somebody known becomes an analyst');
select is(pg_temp.setting('tap_known', 'statement_timeout'), '5min', 'with the same limits');

select is(door.ensure_login('tap_lead', 'sutarta_leader'), 'added', 'a leader');
select is(pg_temp.setting('tap_lead', 'statement_timeout'), null, 'has no limits of ours');
select is(door.ensure_login('tap_lead', 'sutarta_analyst'), 'changed', 'a leader who reads reports as well');
select is(pg_temp.setting('tap_lead', 'default_transaction_read_only'), null, 'goes on writing');
select is(door.ensure_login('tap_ana', 'sutarta_leader'), 'changed', 'an analyst who comes to lead');
select is(pg_temp.setting('tap_ana', 'default_transaction_read_only'), null, 'may write from then on');
select is(pg_temp.setting('tap_ana', 'statement_timeout'), '30min', 'and keeps the rest');

-- Limits are not walls: what holds is the lack of rights.
select is(
  pg_temp.told('tap_ana', $$ with off as (select set_config('transaction_read_only', 'off', true))
    select count(*) from off $$), '1', 'a session may say that it writes');
select is(pg_temp.told('tap_ana', $$ insert into report.state (subject) values ('x') $$), '42501', 'and still may not');
select is(pg_temp.told('tap_ana', $$ select door.count_summaries('2026-01-01') $$), '42501', 'nor count');

select * from finish();
rollback;
