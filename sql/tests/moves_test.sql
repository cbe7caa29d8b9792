-- The doors of plan and measure: what they do, whom they refuse, and what they say then.
begin;
\ir support/act.sql
\o /dev/null
\ir support/two_protocols.sql
\o
select * from no_plan();

create function pg_temp.everything() returns text language sql as $$
  select md5(
    (select string_agg(m::text, ' ' order by m.id) from sutarta.measure m)
    || (select string_agg(p::text, ' ' order by p.id) from sutarta.plan p)
    || (select count(*) from sutarta.history) || ' ' || (select count(*) from sutarta.request))
$$;
select set_config('tap.before', pg_temp.everything(), false);

-- Refused, with the facts, and without a trace.
select is(pg_temp.told('tap_a', $$ select state from door.move_measure(null, null, '1', 'finish', 'x') $$), 'SU001',
  'what has not begun is not finished');
select is(pg_temp.fact('tap_a', $$ select door.move_measure(null, null, '1', 'finish', 'x') $$, 'state'), 'agreed',
  'the refusal tells the state');
select is(pg_temp.fact('tap_a', $$ select door.move_measure(null, null, '1', 'finish', 'x') $$, 'allowed'), 'start',
  'and what may be done');
select is(pg_temp.fact('tap_a', $$ select door.move_measure(null, null, '1', 'finish', 'x') $$, 'by'), null,
  'and nobody''s name where nobody has moved it');
select is(pg_temp.told('tap_a', $$ select state from door.move_measure(null, null, '3', 'start') $$), 'SU002',
  'another association''s measure is not moved');
select is(pg_temp.fact('tap_a', $$ select door.move_measure(null, null, '3', 'start') $$, 'roles'), 'lead, partner',
  'the refusal tells who may');
select is(pg_temp.told('tap_c', $$ select state from door.move_measure(null, null, '2', 'start') $$), 'SU002',
  'an observer moves nothing, not even what all do together');
select is(pg_temp.fact('tap_c', $$ select door.move_measure(null, null, '2', 'start') $$, 'allowed'), '',
  'and is told that there is nothing');
select is(pg_temp.told('tap_a', $$ select state from door.move_measure(null, null, '99', 'start') $$), 'SU003',
  'a measure that is not there is not found');
select is(pg_temp.fact('tap_a', $$ select door.move_measure(null, null, '99', 'start') $$, 'plan'), 'tap-25',
  'in the plan that was meant');
select is(pg_temp.told('tap_a', $$ select state from door.move_measure(null, '1999', '1', 'start') $$), 'SU003',
  'nor is a plan');
select is(pg_temp.told('tap_stranger', $$ select state from door.move_measure(null, null, '1', 'start') $$), 'SU004',
  'who is no person of the register is told so');
select is(pg_temp.fact('tap_stranger', $$ select door.move_plan(null, null, 'start') $$, 'value'), 'tap_stranger',
  'by the name that she came with');
select is(pg_temp.told('tap_registrar', $$ select state from door.move_measure(null, null, '1', 'start') $$), 'SU008',
  'where several protocols could be meant, one must be said');
select is(pg_temp.fact('tap_registrar', $$ select door.move_measure(null, null, '1', 'start') $$, 'field'), 'protocol',
  'and the refusal tells what');
select is(pg_temp.told('tap_a', $$ select state from door.move_plan(null, null, 'start') $$), 'SU002',
  'a leader does not start the plan');
select is(pg_temp.everything(), current_setting('tap.before'), 'a refused move leaves nothing behind');

-- Moved.
select is(pg_temp.told('tap_b', $$ select state from door.move_measure(null, null, '1', 'start') $$), 'in_progress',
  'a partner starts a measure');
select is(pg_temp.fact('tap_a', $$ select door.move_measure(null, null, '1', 'start') $$, 'by'), 'Leader of TB',
  'who comes too late is told who was first');
select is(pg_temp.fact('tap_a', $$ select door.move_measure(null, null, '1', 'start') $$, 'association'), 'TB',
  'for which association');
select is(pg_temp.fact('tap_a', $$ select door.move_measure(null, null, '1', 'start') $$, 'at'),
  (select to_char(h.at at time zone 'Europe/Vilnius', 'YYYY-MM-DD HH24:MI') from sutarta.history h
   where h.subject = 'measure' and h.action = 'start'), 'and when, by the protocol''s clock');
select is(pg_temp.told('tap_a', $$ select state from door.move_measure(null, null, '1', 'finish', E' \n') $$), 'SU005',
  'a measure is not finished without a word on what came of it');
select is(pg_temp.fact('tap_a', $$ select door.move_measure(null, null, '1', 'finish') $$, 'field'), 'outcome',
  'and the refusal asks for that');
select is(
  pg_temp.told('tap_a', $$ select state from door.move_measure('tap-one', 'tap-25', '1', 'finish', ' Done: it ') $$),
  'done', 'its lead finishes it');
select results_eq($$
  select h.from_state, h.action, h.to_state, h.account, case when h.person_id is not null then h.login end,
    p.name, a.code, h.capacity
  from sutarta.history h join sutarta.measure m on m.protocol_id = h.protocol_id and m.id = h.measure_id
  left join sutarta.person p on p.id = h.person_id left join sutarta.association a on a.id = h.association_id
  where h.protocol_id = current_setting('tap.one')::bigint and m.number = '1' order by h.version
  $$, $$ values
    ('nothing', 'propose', 'proposed', null, null, null, null, 'registrar'),
    ('proposed', 'agree', 'agreed', null, null, null, null, 'registrar'),
    ('agreed', 'start', 'in_progress', null, 'tap_b', 'Leader of TB', 'TB', 'partner'),
    ('in_progress', 'finish', 'done', 'Done: it', 'tap_a', 'Leader of TA', 'TA', 'lead')
  $$, 'history tells the whole life');
select is(pg_temp.told('tap_c', $$ select a.allowed::text from sutarta.chosen_plan(null, null) c,
    sutarta.plan_allowed(c.protocol_id, c.plan_id) a order by a.measure_id limit 1 $$), '{}',
  'what waits for an observer is nothing');
select is(pg_temp.told('tap_a', $$ select string_agg(m.number || a.allowed::text, ' ' order by m.position)
    from sutarta.chosen_plan(null, null) c, sutarta.plan_allowed(c.protocol_id, c.plan_id) a
    join sutarta.measure m on m.id = a.measure_id $$), '1{reopen} 1.1{start} 2{start} 3{}',
  'what waits for a leader is told for the whole plan');

-- The plan.
select is(pg_temp.told('tap_secretary', $$ select state from door.move_plan(null, null, 'close') $$), 'SU001',
  'a plan that has not begun is not closed');
select is(pg_temp.told('tap_secretary', $$ select state from door.move_plan(null, null, 'start') $$), 'in_progress',
  'the coordinator starts it');
select is(pg_temp.told('tap_secretary', $$ select state from door.move_plan(null, null, 'close') $$), 'SU006',
  'it is not closed before each measure is answered for');
select is(pg_temp.fact('tap_secretary', $$ select door.move_plan(null, null, 'close') $$, 'value'), '1.1, 2, 3',
  'and the refusal tells which are not');
select is(pg_temp.told('tap_a', format($$ select string_agg(state, ' ') from
  (values ('1.1', 'start'), ('1.1', 'finish'), ('2', 'start'), ('2', 'finish')) as v (n, w)
  cross join lateral door.move_measure(null, null, n, w, 'x') $$)), 'in_progress done in_progress done',
  'with two parts done');
select is(pg_temp.told('tap_b', $$ select state from door.move_measure(null, null, '3', 'start') $$), 'in_progress',
  'and');
select is(pg_temp.told('tap_b', $$ select state from door.move_measure(null, null, '3', 'finish', 'x') $$), 'done',
  'a third');
select is(pg_temp.told('tap_secretary', $$ select state from door.move_plan(null, null, 'close') $$), 'done', 'it is');
select is(pg_temp.told('tap_a', $$ select state from door.move_measure(null, null, '1', 'reopen', 'x') $$), 'SU001',
  'nothing comes back into a plan that has ended');
select is(pg_temp.fact('tap_a', $$ select door.move_measure(null, null, '1', 'reopen', 'x') $$, 'subject'), 'plan',
  'as the refusal tells');
select * from finish();
rollback;
