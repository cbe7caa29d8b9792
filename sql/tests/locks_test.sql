-- What decides holds what it decides on, by raising its version: a lock that every isolation level respects. Two sessions
-- at once are another test's; this one sees to it that nobody takes a weaker lock instead.
begin;
set client_min_messages = warning;
create extension if not exists pgtap;
select * from no_plan();
select is_empty($$
  select p.oid::regprocedure from pg_proc p
  where p.pronamespace in ('sutarta'::regnamespace, 'door'::regnamespace)
    and p.prosrc ~* 'for (no key )?update' and p.prosrc !~* 'skip locked'
  $$, 'nothing waits for a row by FOR UPDATE');
select is_empty($$
  select h from unnest(array['hold_question', 'hold_plan', 'hold_measure', 'hold_matter', 'hold_draft', 'move_protocol',
    'make_plan_move', 'make_measure_move']) h
  where not exists (
    select from pg_proc p where p.pronamespace = 'sutarta'::regnamespace and p.proname = h
      and p.prosrc ~ 'set version = \w\.version \+ 1')
  $$, 'whoever holds raises the version');
select is_empty($$
  select t from unnest(array['protocol', 'plan', 'measure', 'amendment']) t
  where (select p.prosrc from pg_proc p where p.oid = 'sutarta.hold_matter'::regproc)
    !~ ('update sutarta\.' || t || ' \w set version')
  $$, 'whatever a question is about is held');
select * from finish();
rollback;
