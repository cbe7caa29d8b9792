-- Drawing up a plan, amending it, rolling it over: what the doors do, whom they refuse, and what they keep.
begin;
\ir support/act.sql
\o /dev/null
\ir support/two_protocols.sql
\o
select * from no_plan();
create function pg_temp.propose(login text, plan text, number text, lead text default 'TA', parent text default null)
returns text language sql as $$
  select pg_temp.told(login, format($q$ select state from door.propose_measure('tap-one', %L, %L, %L, 'K1',
    '{"lt": "Nauja"}', 'kovo mėn.', 'dated', '2099-03-01', '2099-03-31', '2099-03-31', %L, '{TA,TB}') $q$,
    plan, number, parent, lead))
$$;
create function pg_temp.change(login text, plan text, number text, fields text) returns text
language sql as $$
  select pg_temp.told(login, format(
    'select state from door.change_measure(%L, %L, %L, %L)', 'tap-one', plan, number, fields))
$$;
create function pg_temp.decide(about text, plan text, number text, amendment integer, what text, why text default null)
returns text language plpgsql as $$
declare
  asked text := pg_temp.told('tap_a', format('select decision from door.open_decision(%L, %L, %L, %L, %L, %L, %L)',
    'tap-one', about, plan, number, amendment, what, why));
  stands text := asked;
begin
  if asked ~ '^SU' then return asked; end if;
  select pg_temp.told(l, format('select decision_state from door.cast_ballot(%L, %s, %L)', 'tap-one', asked, 'consent'))
  into stands from unnest(array['tap_a', 'tap_b']) with ordinality x (l, n)
  where exists (select from sutarta.decision_eligible e join sutarta.representative r on r.association_id = e.association_id
    join sutarta.person s on s.id = r.person_id where e.decision = asked::int and s.login = l)
  order by n desc limit 1;
  perform pg_temp.told('tap_a', format('select decision_state from door.cast_ballot(%L, %s, %L)', 'tap-one', asked, 'consent'));
  return (select d.state from sutarta.decision d where d.number = asked::int);
end
$$;
create function pg_temp.measure(plan text, number text) returns sutarta.measure language sql as $$
  select m from sutarta.measure m join sutarta.plan p on p.id = m.plan_id
  where p.code = plan and m.number = measure.number and p.protocol_id = current_setting('tap.one')::bigint
$$;

-- A draft.
select is(pg_temp.told('tap_a', $$ select state from door.propose_plan('tap-one', 'tap-99', '{"lt": "P"}', '2099-01-01', '2099-12-31') $$),
  'SU002', 'a leader proposes no plan');
select is(pg_temp.told('tap_secretary', $$ select state from door.propose_plan('tap-one', 'tap-99', '{"lt": "P"}', '2099-01-01', '2098-12-31') $$),
  'SU012', 'a plan does not end before it begins');
select is(pg_temp.told('tap_secretary', $$ select state from door.propose_plan('tap-one', 'tap-99', '{"lt": "P"}', '2099-01-01', '2099-12-31') $$),
  'proposed', 'the coordinator does');
select is(pg_temp.told('tap_secretary', $$ select state from door.propose_plan('tap-one', 'tap-99', '{"lt": "P"}', '2099-01-01', '2099-12-31') $$),
  'SU012', 'not twice under one code');
select is(pg_temp.propose('tap_a', 'tap-99', '1'), 'SU009', 'a measure stands under a direction');
select is(pg_temp.told('tap_a', $$ select state from door.set_direction('tap-one', 'tap-99', 'K1', '{"lt": "K"}', 1) $$), 'proposed',
  'which any signatory may add');
select is(pg_temp.told('tap_a', $$ select state from door.set_direction('tap-one', 'tap-25', 'K1', '{"lt": "K"}', 1) $$), 'SU001',
  'but not to what is agreed');
select is(pg_temp.propose('tap_a', 'tap-99', '1'), 'proposed', 'a signatory proposes a measure');
select is(pg_temp.propose('tap_c', 'tap-99', '2'), 'SU002', 'an observer does not');
select is(pg_temp.propose('tap_a', 'tap-99', '1'), 'SU012', 'no number is given twice');
select is(pg_temp.propose('tap_b', 'tap-99', '2', 'TD'), 'SU009', 'nobody leads who takes no part');
select is(pg_temp.propose('tap_b', 'tap-99', '2', 'TB', '7'), 'SU009', 'a part wants its whole');
select is(pg_temp.propose('tap_b', 'tap-99', '2', 'TB'), 'proposed', 'another''s is proposed too');
select is(pg_temp.propose('tap_b', 'tap-99', '2.1', 'TB', '2'), 'proposed', 'with a part of it');
select results_eq($$ select a.code from sutarta.measure_partner s join sutarta.association a on a.id = s.association_id
  where s.measure_id = (pg_temp.measure('tap-99', '1')).id $$, array['TB'], 'who leads is no partner besides');

-- Worded anew.
select is(pg_temp.change('tap_b', 'tap-99', '1', '{"titles": {"en": "New"}}'), 'SU002', 'another''s proposal is not worded anew');
select is(pg_temp.change('tap_a', 'tap-99', '1', '{"colour": "red"}'), 'SU012', 'a measure has no colour');
select is(pg_temp.change('tap_a', 'tap-99', '1', '{"term": {"phrase": "x", "kind": "dated", "first": "2099-02-30", "last": "2099-03-01"}}'),
  'SU012', 'nor a day that is none');
select is(pg_temp.change('tap_a', 'tap-99', '1', '{"titles": {"en": "New"}, "direction": "K9"}'), 'SU009', 'nor a direction that is none');
select is((pg_temp.measure('tap-99', '1')).titles::text, '{"lt": "Nauja"}', 'of what is refused nothing is done');
select is(pg_temp.change('tap_a', 'tap-99', '1', '{"titles": {"en": "New"}, "lead": null}'), 'proposed', 'its lead words it anew');
select is((pg_temp.measure('tap-99', '1')).titles::text, '{"en": "New", "lt": "Nauja"}', 'the other languages stay');
select is((select h.changes from sutarta.history h where h.action = 'change' and h.subject = 'measure' order by h.id desc limit 1),
  '{"lead": ["TA", null], "titles": [{"lt": "Nauja"}, {"en": "New", "lt": "Nauja"}]}', 'history tells from what to what');
select is(pg_temp.change('tap_a', 'tap-99', '1', '{"lead": "TA"}'), 'proposed', 'all lead it, so each may');
select is(pg_temp.change('tap_a', 'tap-25', '1', '{"lead": "TB"}'), 'SU007', 'what is agreed takes an amendment');
select is(pg_temp.change('tap_b', 'tap-99', '2', '{"parent": "2.1"}'), 'SU014', 'no measure is part of its own part');
select is(pg_temp.fact('tap_b', $$ select door.change_measure('tap-one', 'tap-99', '2', '{"parent": "2.1"}') $$, 'value'), '2 → 2.1 → 2',
  'as the refusal shows');

-- What waits for what.
select is(pg_temp.told('tap_b', $$ select state from door.set_need('tap-one', 'tap-99', '2', '1', 0) $$), 'proposed', 'a measure waits for another');
select is((select changes from sutarta.history where plan_id = (select id from sutarta.plan where code = 'tap-99')
    and subject = 'measure' and changes ? 'needs' order by id desc limit 1),
  '{"needs": [{}, {"1": 0}]}', 'history tells what it waited for before, and waits for now');
select is(pg_temp.told('tap_a', $$ select state from door.set_need('tap-one', 'tap-99', '1', '2', 0) $$), 'SU014', 'but not in a circle');
select is(pg_temp.fact('tap_a', $$ select door.set_need('tap-one', 'tap-99', '1', '2', 0) $$, 'value'), '1 → 2 → 1', 'which the refusal shows');
select is(pg_temp.told('tap_a', $$ select state from door.set_need('tap-one', 'tap-99', '1', '1', 0) $$), 'SU014', 'nor for itself');
select is(pg_temp.told('tap_a', $$ select state from door.set_need('tap-one', 'tap-99', '1', '2', -1) $$), 'SU012', 'nor less than no time');
select is(pg_temp.decide('plan', 'tap-99', null, null, 'agree'), 'carried', 'the plan is agreed');
select is(pg_temp.told('tap_b', $$ select state from door.move_measure('tap-one', 'tap-99', '2', 'start') $$), 'SU006',
  'what waits is not started');
select is(pg_temp.fact('tap_b', $$ select door.move_measure('tap-one', 'tap-99', '2', 'start') $$, 'value'), '1', 'before the other');
select is(pg_temp.told('tap_a', $$ select string_agg(state, ' ') from (values ('start'), ('finish')) as v (w)
  cross join lateral door.move_measure('tap-one', 'tap-99', '1', w, 'x') $$), 'in_progress done', 'when that is done');
select is(pg_temp.told('tap_b', $$ select state from door.move_measure('tap-one', 'tap-99', '2', 'start') $$), 'in_progress', 'it is');

-- Told on the way.
select is(pg_temp.told('tap_b', $$ select state from door.report_progress('tap-one', 'tap-99', '2', 101) $$), 'SU012', 'no more than all is done');
select is(pg_temp.told('tap_c', $$ select state from door.report_progress('tap-one', 'tap-99', '2', 40) $$), 'SU002', 'an observer reports nothing');
select is(pg_temp.told('tap_b', $$ select state from door.report_progress('tap-one', 'tap-99', '2', 40, 'Half way') $$), 'in_progress', 'its lead reports');
select is((pg_temp.measure('tap-99', '2')).progress, 40, 'how far it has come');
select is(pg_temp.told('tap_b', $$ select state from door.annotate_measure('tap-one', 'tap-99', '2', ' ') $$), 'SU005', 'an empty remark is none');
select is(pg_temp.told('tap_b', $$ select state from door.annotate_measure('tap-one', 'tap-99', '2', 'Room 5') $$), 'in_progress', 'a remark is kept');
select is((pg_temp.measure('tap-99', '2')).note, 'Room 5', 'as it is');

-- Undone.
select is(pg_temp.told('tap_b', $$ select state from door.undo_measure('tap-one', 'tap-99', '2') $$), 'SU001', 'what has been followed is not undone');
select is(pg_temp.told('tap_b', $$ select state from door.move_measure('tap-one', 'tap-99', '2', 'finish', 'x') $$), 'done', 'what she has just finished');
select is(pg_temp.told('tap_a', $$ select state from door.undo_measure('tap-one', 'tap-99', '2') $$), 'SU002', 'nobody else undoes');
select is(pg_temp.told('tap_b', $$ select state from door.undo_measure('tap-one', 'tap-99', '2') $$), 'in_progress', 'she does');
select is(pg_temp.told('tap_b', $$ select state from door.undo_measure('tap-one', 'tap-99', '2') $$), 'SU001', 'once');
select is(pg_temp.told('tap_b', $$ select state from door.move_measure('tap-one', 'tap-99', '2.1', 'start') $$), 'in_progress', 'what she has just started');
select is(pg_temp.told('tap_a', $$ select 'asked' from door.open_decision('tap-one', 'measure', 'tap-99', '2.1', action => 'cancel', account => 'x') $$), 'asked',
  'while another asks whether to give it up');
select is(pg_temp.told('tap_b', $$ select state from door.undo_measure('tap-one', 'tap-99', '2.1') $$), 'SU002', 'is not undone: something has followed');
select is(pg_temp.told('tap_b', $$ select state from door.move_measure('tap-one', 'tap-99', '2', 'undo_finish') $$), 'SU001',
  'and by no other door');

-- Amended.
select is(pg_temp.told('tap_a', $$ select door.propose_amendment('tap-one', 'tap-99', ' ') $$), 'SU005', 'an amendment has a reason');
select is(pg_temp.told('tap_c', $$ select door.propose_amendment('tap-one', 'tap-99', 'x') $$), 'SU002', 'an observer amends nothing');
select is(pg_temp.told('tap_a', $$ select door.propose_amendment('tap-one', 'tap-99', 'Later') $$), '1', 'a signatory proposes one');
select is(pg_temp.told('tap_b', $$ select state from door.amend_measure('tap-one', 1, '2', '{"lead": "TA"}') $$), 'SU002', 'its differences are hers to say');
select is(pg_temp.told('tap_a', $$ select state from door.amend_measure('tap-one', 1, '1', '{"lead": "TB"}') $$), 'SU001', 'what is done is not amended');
select is(pg_temp.told('tap_a', $$ select state from door.amend_measure('tap-one', 1, '2', '{"titles": {"lt": "Kita"}, "lead": "TA"}') $$),
  'proposed', 'what is in force is');
select is(pg_temp.told('tap_a', $$ select state from door.amend_measure('tap-one', 1, '2', '{"lead": "TB"}') $$), 'proposed',
  'what differs no longer');
select results_eq($$ select number, field, to_value::text from sutarta.amendment_change order by position $$,
  $$ values ('2', 'titles', '{"lt": "Kita"}') $$, 'is left out');
select is(pg_temp.told('tap_a', $$ select state from door.amend_measure('tap-one', 1, '9', '{"titles": {"lt": "Dar"}, "direction": "K1",
  "lead": "TB", "partners": [], "term": {"phrase": "kovo mėn.", "kind": "dated", "first": "2099-03-01", "last": "2099-03-31", "due": "2099-03-31"}}') $$),
  'proposed', 'a new measure is a difference too');
select is((pg_temp.measure('tap-99', '2')).titles::text, '{"lt": "Nauja"}', 'until it is decided the plan is as it was');
select is(pg_temp.told('tap_b', $$ select door.propose_amendment('tap-one', 'tap-99', 'Other') $$), '2', 'another amendment');
select is(pg_temp.told('tap_b', $$ select state from door.amend_measure('tap-one', 2, '2', '{"titles": {"lt": "Trečia"}}') $$), 'proposed', 'of the same field');
select is(pg_temp.propose('tap_b', 'tap-99', '11', 'TB'), 'proposed', 'meanwhile somebody proposes a measure');
select is(pg_temp.decide('amendment', null, null, 1, 'agree'), 'carried', 'those concerned agree to the first');
select is((pg_temp.measure('tap-99', '2')).titles::text, '{"lt": "Kita"}', 'then the plan changes');
select is((pg_temp.measure('tap-99', '9')).state, 'agreed', 'and the new measure is agreed');
select results_eq($$ select number, state from sutarta.amendment order by number $$, $$ values (1, 'agreed'), (2, 'withdrawn') $$,
  'the second no longer fits and lapses');
select results_eq($$ select r.revision, r.amendment, r.content_hash = sha256(convert_to(r.content::text, 'UTF8'))
  from sutarta.plan_revision r join sutarta.plan p on p.id = r.plan_id and p.code = 'tap-99' order by 1 $$,
  $$ values (1, null, true), (2, 1, true) $$, 'both revisions are kept under their hashes');
select is((select r.content -> 'measures' -> 1 -> 'titles' from sutarta.plan_revision r join sutarta.plan p on p.id = r.plan_id
  where p.code = 'tap-99' and r.revision = 1), '{"lt": "Nauja"}', 'the first as it was');
select is((select count(*) from sutarta.plan_revision r join sutarta.plan p on p.id = r.plan_id and p.code = 'tap-99'
  cross join jsonb_array_elements(r.content -> 'measures') m where r.revision = 2 and m ->> 'number' in ('9', '11')), 1::bigint,
  'what is only proposed is in none');
select is(pg_temp.told('tap_b', $$ select state from door.move_measure('tap-one', 'tap-99', '11', 'withdraw', 'x') $$), 'withdrawn',
  'and is taken back');
select is(pg_temp.told('tap_b', $$ select door.propose_amendment('tap-one', 'tap-99', 'Third') $$), '3', 'a third');
select is(pg_temp.told('tap_a', $$ select state from door.withdraw_amendment('tap-one', 3, 'x') $$), 'SU002', 'is not another''s to take back');
select is(pg_temp.told('tap_b', $$ select state from door.withdraw_amendment('tap-one', 3, 'x') $$), 'withdrawn', 'but hers');

-- A measure of its own decision.
select is(pg_temp.propose('tap_b', 'tap-99', '10', 'TB'), 'proposed', 'a measure is proposed in a plan in force');
select is(pg_temp.decide('measure', 'tap-99', '10', null, 'agree'), 'carried', 'and agreed by those whom it concerns');

-- Rolled over.
create function pg_temp.roll(answers text) returns text language sql as $$
  select pg_temp.told('tap_secretary', format($q$ select state from door.roll_over_plan('tap-one', 'tap-99', 'tap-100', '{"lt": "P"}',
    '2100-01-01', '2100-12-31', %L) $q$, answers))
$$;
select is(pg_temp.roll('[{"number": "1", "answer": "renewed"}]'), 'SU006', 'a plan is not rolled over while a measure is unanswered');
select is(pg_temp.fact('tap_secretary', $$ select door.roll_over_plan('tap-one', 'tap-99', 'tap-100', '{"lt": "P"}',
    '2100-01-01', '2100-12-31', '[{"number": "1", "answer": "renewed"}]') $$, 'value'), '2, 2.1, 9, 10', 'which the refusal names');
select is(pg_temp.roll('[{"number": "1", "answer": "carried"}, {"number": "2", "answer": "carried"}, {"number": "9", "answer": "carried"},
  {"number": "10", "answer": "dropped", "reason": "x"}]'), 'SU012', 'what is done is not carried');
select is(pg_temp.roll('[{"number": "1", "answer": "renewed"}, {"number": "2", "answer": "carried"}, {"number": "9", "answer": "carried"},
  {"number": "10", "answer": "dropped"}]'), 'SU005', 'nothing is dropped without a reason');
select is((select count(*)::int from sutarta.plan where code = 'tap-100'), 0, 'a refused rollover leaves nothing behind');
select is(pg_temp.roll('[{"number": "1", "answer": "renewed", "term_phrase": "balandžio mėn.", "term_kind": "dated", "first": "2100-04-01",
  "last": "2100-04-30", "due": "2100-04-30"}, {"number": "2", "answer": "carried"}, {"number": "9", "answer": "carried"},
  {"number": "10", "answer": "dropped", "reason": "No money"}]'), 'proposed', 'when each is answered it is');
select results_eq($$ select m.number, x.number, m.first_day::date, w.number from sutarta.measure m join sutarta.plan p on p.id = m.plan_id
  left join sutarta.measure x on x.id = m.parent_id left join sutarta.measure w on w.id = m.previous_id and w.plan_id = m.previous_plan_id
  where p.code = 'tap-100' order by m.position $$,
  $$ values ('1', null, date '2100-04-01', '1'), ('2', null, '2100-01-01', '2'), ('2.1', '2', '2100-01-01', '2.1'), ('9', null, '2100-01-01', '9') $$,
  'with parts, terms and lineage');
select results_eq($$ select m.number, n.number from sutarta.measure_dependency d join sutarta.measure m on m.id = d.measure_id
  join sutarta.measure n on n.id = d.needs_id join sutarta.plan p on p.id = m.plan_id where p.code = 'tap-100' $$,
  $$ values ('2', '1') $$, 'and with what waits for what');
select results_eq($$ select m.number, a.answer, a.reason from sutarta.measure_answer a join sutarta.measure m on m.id = a.measure_id order by m.position $$,
  $$ values ('1', 'renewed', null), ('2', 'carried', null), ('2.1', 'carried', null), ('9', 'carried', null), ('10', 'dropped', 'No money') $$,
  'every answer is kept');
select is((select state from door.roll_over_plan('tap-one', 'tap-100', 'tap-101', '{"lt": "P"}', '2101-01-01', '2101-12-31',
  '[{"number": "1", "answer": "carried"}, {"number": "2", "answer": "carried"}, {"number": "9", "answer": "carried"}]')), 'proposed',
  'the registrar rolls over too');
select results_eq($$ select distinct h.subject, h.capacity from sutarta.history h join sutarta.plan p on p.id = h.plan_id
  where p.code = 'tap-101' order by 1 $$, $$ values ('measure', 'registrar'), ('plan', 'registrar') $$, 'in her own capacity');
select is_empty($$ select distinct h.subject, h.from_state, h.action, h.capacity from sutarta.history h
  where not exists (
    select from sutarta.life_cycle_role r
    where r.subject = h.subject and r.from_state = h.from_state and r.action = h.action and r.role = h.capacity) $$,
  'whatever history tells was done by somebody whose it is');
select * from finish();
rollback;
