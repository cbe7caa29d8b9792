-- What decides holds what it decides on, by raising its version: a lock that every isolation level respects. Two sessions
-- at once are another test's; this one sees to it that nobody takes a weaker lock instead.
begin;
-- A day is the protocol's: by the server's it may be yesterday there, or tomorrow.
set local timezone = 'Europe/Vilnius';
\ir support/act.sql
\o /dev/null
\ir support/two_protocols.sql
\o
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

-- The nearest to the protocol is held first; so what a move may want is held before it is known to want it.
create function pg_temp.holds(login text, statement text, held regclass) returns text language plpgsql as $$
declare
  before bigint;
  after bigint;
  code text := case held when 'sutarta.protocol'::regclass then 'tap-one' else 'tap-25' end;
  what text := format('select sum(t.version) from %s t where t.code = %L', held, code);
  answer text;
begin
  execute what into before;
  answer := pg_temp.told(login, statement);
  execute what into after;
  return answer || case when after > before then ' held' else ' not held' end;
end
$$;
select is(pg_temp.told('tap_a', $$ select state from door.move_measure('tap-one', 'tap-25', '1', 'start') $$), 'in_progress', 'begun');
select is(pg_temp.holds('tap_a', $$ select state from door.move_measure('tap-one', 'tap-25', '1', 'finish', 'x') $$, 'sutarta.plan'),
  'done not held', 'whoever moves a measure on leaves its plan to others');
select is(pg_temp.holds('tap_a', $$ select state from door.move_measure('tap-one', 'tap-25', '1', 'reopen', 'x') $$, 'sutarta.plan'),
  'in_progress held', 'whoever brings it back holds the plan');
select is(pg_temp.told('tap_a', $$ select state from door.move_measure('tap-one', 'tap-25', '1', 'finish', 'x') $$), 'done', 'finished');
select is(pg_temp.holds('tap_a', $$ select state from door.undo_measure('tap-one', 'tap-25', '1') $$, 'sutarta.plan'),
  'in_progress held', 'and so does an undo that brings it back');
select is(pg_temp.holds('tap_a', $$ select decision from door.open_decision('tap-one', 'measure', 'tap-25', '1', null, 'cancel', 'x') $$,
  'sutarta.plan'), '1 held', 'whoever decides on a measure holds its plan');
select is(pg_temp.holds('tap_a', $$ select decision_state from door.cast_ballot('tap-one', 1, 'consent') $$, 'sutarta.plan'),
  'open held', 'and whoever votes on it');
select is(pg_temp.told('tap_a', $$ select decision from door.open_decision('tap-one', 'measure', 'tap-25', '3', null, 'cancel', 'x',
  current_date) $$), '2', 'another question');
select is(pg_temp.holds('tap_daemon', $$ select door.settle_due_decisions(now() + interval '1 day') $$, 'sutarta.protocol'),
  '1 held', 'a tick, which settles many, holds the protocol first');
select * from finish();
rollback;
