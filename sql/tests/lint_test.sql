-- Every function of ours, read by a stricter reader than the server.
begin;
set client_min_messages = warning;
create extension if not exists pgtap;
create extension if not exists plpgsql_check;
select plan(5);
select is_empty($$
  select p.oid::regprocedure, c
  from pg_proc p join pg_language l on l.oid = p.prolang
  cross join lateral plpgsql_check_function(
    p.oid, relid => case when p.prorettype = 'trigger'::regtype then 'sutarta.history'::regclass else 0 end,
    extra_warnings => false, performance_warnings => false, security_warnings => true) c

  where l.lanname = 'plpgsql'
    and p.pronamespace in ('sutarta'::regnamespace, 'door'::regnamespace, 'report'::regnamespace)
    -- The brief name of ensure_login's second parameter is a word of SQL's own.
    and c !~ '(name of parameter "group" is reserved|reserved keyword was used as parameter name)'
  $$, 'plpgsql_check finds nothing');
select is_empty($$
  select p.oid::regprocedure from pg_proc p
  where p.pronamespace = 'door'::regnamespace and not p.prosecdef
    and p.proname not in ('ensure_login', 'disable_login', 'end_analyst')
  $$, 'every door but those that make and end logins works with the owner''s rights');
-- A state's name in a function is a life cycle written twice.
select is_empty($$
  select p.oid::regprocedure, s.state
  from pg_proc p, (select distinct state from sutarta.life_cycle_state union select 'nothing') s
  where p.pronamespace in ('sutarta'::regnamespace, 'door'::regnamespace)
    -- A delivery's outcome is no state of a life cycle.
    and not (p.proname = 'mark_failed' and s.state = 'failed')
    -- What becomes of a measure in the next plan is no state either.
    and not (p.proname = 'plan_tally_now' and s.state = 'carried')
    -- Some words are actions too, and those may be said.
    and s.state not in (select action from sutarta.life_cycle_move)
    and p.prosrc ~ ('''' || s.state || '''')
  $$, 'no function spells a state');
-- A name compares by the collation "C", which the index over logins does not have: without this each look-up reads all.
select is_empty($$
  select p.oid::regprocedure from pg_proc p
  where p.pronamespace in ('sutarta'::regnamespace, 'door'::regnamespace)
    and p.prosrc ~ 'where [a-z.]*login = session_user(?!::text collate "default")'
  $$, 'every look-up by the session''s login can use its index');
-- Whoever keeps a transaction open would keep the day: her office would not end, nor the time for ballots. A session's
-- own day is hers to set by its time zone.
select is_empty($$
  select p.oid::regprocedure from pg_proc p
  where p.pronamespace in ('sutarta'::regnamespace, 'door'::regnamespace)
    and p.prosrc || coalesce(pg_get_expr(p.proargdefaults, 0), '')
      ~ '\mnow\(\)|\mcurrent_date|\mcurrent_timestamp|(transaction|statement)_timestamp'
  $$, 'no function takes the time from when its transaction began, nor the day from its session');
select * from finish();
rollback;
