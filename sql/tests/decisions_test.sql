-- Deciding together: questions, ballots, objections, meetings, and what follows.
begin;
-- A day is the protocol's: by the server's it may be yesterday there, or tomorrow.
set local timezone = 'Europe/Vilnius';
\ir support/act.sql
\o /dev/null
\ir support/two_protocols.sql
select set_config('tap.quiet', string_agg(x, ' '), false) from (
  select door.load_plan('tap-one', c, '{"lt": "Planas"}', '2099-01-01', '2099-12-31') as x
  from unnest(array['tap-99', 'tap-98', 'tap-97', 'tap-96']) c
  union all
  select door.load_direction('tap-one', c, 'K1', '{"lt": "Kryptis"}', 1)
  from unnest(array['tap-99', 'tap-98', 'tap-97', 'tap-96']) c
  union all
  select door.load_measure('tap-one', c, '1', null, 'K1', '{"lt": "Priemonė"}', 'visus metus', 'dated', '2099-01-01',
    '2099-12-31', '2099-12-31', 'TA', '{TB}', 1)
  from unnest(array['tap-99', 'tap-98', 'tap-97', 'tap-96']) c
) as made;
\o
select * from no_plan();
create function pg_temp.ask(login text, about text, plan text, number text, what text, why text default null) returns text
language sql as $$
  select pg_temp.told(login, format(
    'select decision from door.open_decision(%L, %L, %L, %L, null, %L, %L)', 'tap-one', about, plan, number, what, why))
$$;
create function pg_temp.vote(login text, decision integer, stance text, why text default null) returns text
language sql as $$
  select pg_temp.told(login, format(
    'select decision_state from door.cast_ballot(%L, %s, %L, %L)', 'tap-one', decision, stance, why))
$$;
create function pg_temp.stands(decision integer) returns text language sql as $$
  select state from sutarta.decision d where d.protocol_id = current_setting('tap.one')::bigint and d.number = decision
$$;

-- Who may ask.
select is(pg_temp.ask('tap_c', 'plan', 'tap-99', null, 'agree'), 'SU002', 'an observer puts no question');
select is(pg_temp.ask('tap_d', 'plan', 'tap-99', null, 'agree'), 'SU003', 'nor does another protocol''s leader');
select is(pg_temp.ask('tap_a', 'plan', 'tap-25', null, 'agree'), 'SU001', 'what is agreed is not asked again');
select is(pg_temp.ask('tap_a', 'plan', 'tap-99', null, 'start'), 'SU001', 'what is no question is none');
select is(pg_temp.ask('tap_a', 'measure', 'tap-25', '3', 'postpone'), 'SU005', 'a question wants the reason of its move');
select is(pg_temp.ask('tap_a', 'weather', null, null, 'agree'), 'SU012', 'there are no questions about the weather');
select is((select count(*)::int from sutarta.decision), 0, 'a refused question leaves nothing behind');
select is(pg_temp.ask('tap_a', 'plan', 'tap-99', null, 'agree'), '1', 'a signatory asks whether the plan is agreed');
select is(pg_temp.ask('tap_b', 'plan', 'tap-99', null, 'agree'), 'SU013', 'it is not asked twice at a time');
select is(pg_temp.fact('tap_b', $$ select door.open_decision('tap-one', 'plan', 'tap-99', action => 'agree') $$, 'decision'),
  '1', 'and the refusal tells which decision it is');
select results_eq($$ select a.code from sutarta.decision_eligible e join sutarta.association a on a.id = e.association_id
  where e.decision = 1 order by 1 $$, array['TA', 'TB'], 'the signatories may vote on a plan');

-- Ballots.
select is(pg_temp.vote('tap_c', 1, 'consent'), 'SU002', 'an observer has no vote');
select is(pg_temp.vote('tap_secretary', 1, 'consent'), 'SU002', 'the secretary has none either');
select is(pg_temp.vote('tap_b', 9, 'consent'), 'SU003', 'there is no ninth decision');
select is(pg_temp.vote('tap_b', 1, 'object'), 'SU005', 'an objection wants a reason');
select is(pg_temp.vote('tap_b', 1, 'withdraw'), 'SU001', 'what was not cast is not taken back');
select is(pg_temp.vote('tap_b', 1, 'dance'), 'SU001', 'there is no such stance');
select is(pg_temp.vote('tap_b', 1, 'object', 'Too little time'), 'objected', 'an objection stands');
select is(pg_temp.vote('tap_a', 1, 'consent'), 'objected', 'while it stands nothing is carried');
select is(pg_temp.told('tap_a', $$ select state from door.negotiate('tap-one', 1, 'TB', '2099-01-01') $$), 'SU012',
  'who objects does not mediate');
select is(pg_temp.told('tap_a', $$ select state from door.negotiate('tap-one', 1, 'TC', '2020-01-01') $$), 'SU012',
  'nobody mediates until yesterday');
select is(pg_temp.told('tap_a', $$ select state from door.negotiate('tap-one', 1, 'TC', '2099-01-01') $$), 'objected',
  'an observer may mediate');
select is(pg_temp.vote('tap_b', 1, 'withdraw'), 'open', 'when the objection is taken back the question is open again');
select is(pg_temp.told('tap_a', $$ select state from door.negotiate('tap-one', 1, 'TC', '2099-01-01') $$), 'SU001',
  'then there is nothing to mediate');
select is(pg_temp.told('tap_b', $$ select decision_state from door.cast_ballot('tap-one', 1, 'consent', content => '00') $$),
  'SU011', 'a ballot meant for other content is not taken');
select is(pg_temp.told('tap_b', format(
    $$ select decision_state from door.cast_ballot('tap-one', 1, 'consent', content => %L) $$,
    (select left(encode(content_hash, 'hex'), 12) from sutarta.decision where number = 1))), 'carried',
  'with the last consent it is carried');
select is(pg_temp.vote('tap_b', 1, 'withdraw'), 'SU001', 'what is settled is settled');
select is(pg_temp.fact('tap_b', $$ select door.cast_ballot('tap-one', 1, 'withdraw') $$, 'state'), 'carried',
  'as the refusal tells');
select results_eq($$ select p.state, p.revision, m.state from sutarta.plan p
  join sutarta.measure m on m.plan_id = p.id where p.code = 'tap-99' $$, $$ values ('agreed', 1, 'agreed') $$,
  'the plan is agreed, its measures with it, as its first revision');
select results_eq($$ select r.content_hash = sha256(convert_to(r.content::text, 'UTF8')), r.decision
  from sutarta.plan_revision r join sutarta.plan p on p.id = r.plan_id where p.code = 'tap-99' $$,
  $$ values (true, 1) $$, 'which is kept under its hash');
select is((select state from sutarta.protocol where code = 'tap-one'), 'in_progress', 'the protocol has begun');
select results_eq($$
  select h.subject, h.from_state, h.action, h.to_state, a.code, v.code, h.capacity from sutarta.history h
  left join sutarta.association a on a.id = h.association_id left join sutarta.association v on v.id = h.voter_id
  where h.decision = 1 order by h.id $$, $$ values
  ('decision', 'nothing', 'open', 'open', 'TA', null, 'signatory'),
  ('ballot', 'nothing', 'object', 'objection', 'TB', 'TB', 'voter'),
  ('decision', 'open', 'object', 'objected', null, null, 'consequence'),
  ('ballot', 'nothing', 'consent', 'consent', 'TA', 'TA', 'voter'),
  ('decision', 'objected', 'negotiate', 'objected', 'TA', null, 'voter'),
  ('ballot', 'objection', 'withdraw', 'withdrawn', 'TB', 'TB', 'voter'),
  ('decision', 'objected', 'resolve', 'open', null, null, 'consequence'),
  ('ballot', 'withdrawn', 'consent', 'consent', 'TB', 'TB', 'voter'),
  ('decision', 'open', 'carry', 'carried', null, null, 'consequence')
  $$, 'history tells the whole course');

-- A measure: those whom it concerns.
select is(pg_temp.ask('tap_a', 'measure', 'tap-25', '3', 'postpone', 'No room'), '2', 'another asks to put a measure off');
select is(pg_temp.vote('tap_a', 2, 'consent'), 'SU002', 'who neither leads it nor shares in it has no vote');
select is(pg_temp.vote('tap_b', 2, 'consent'), 'carried', 'its lead alone decides');
select is((select m.state from sutarta.measure m join sutarta.plan p on p.id = m.plan_id
  where p.code = 'tap-25' and m.number = '3' and p.protocol_id = current_setting('tap.one')::bigint), 'postponed', 'it is put off');
select is((select h.account from sutarta.history h where h.subject = 'measure' and h.action = 'postpone'), 'No room',
  'for the reason that was given');
select is(pg_temp.ask('tap_a', 'measure', 'tap-25', '1', 'cancel', 'Done already'), '3', 'while a measure is asked about');
select is(pg_temp.told('tap_a', $$ select string_agg(state, ' ') from (values ('start'), ('finish')) as v (w)
  cross join lateral door.move_measure('tap-one', 'tap-25', '1', w, 'x') $$), 'in_progress done', 'it may be finished');
select is(pg_temp.stands(3), 'withdrawn', 'then there is nothing left to decide');

-- What changes voids the ballots on what it was.
select is(pg_temp.ask('tap_a', 'plan', 'tap-98', null, 'agree'), '4', 'a second plan');
select is(pg_temp.vote('tap_b', 4, 'consent'), 'open', 'one consents');
select is(door.load_measure('tap-one', 'tap-98', '1', null, 'K1', '{"lt": "Kita priemonė"}', 'visus metus', 'dated',
  '2099-01-01', '2099-12-31', '2099-12-31', 'TA', '{TB}', 1), 'changed', 'then its content changes');
select is(pg_temp.vote('tap_a', 4, 'consent'), 'open', 'so the consent of the other carries nothing');
select is((select count(*)::int from sutarta.counted_ballots(current_setting('tap.one')::bigint, 4) c where c.is_void), 1,
  'the ballot on what it was is void');
select is(door.load_measure('tap-one', 'tap-98', '1', null, 'K1', '{"lt": "Kita priemonė"}', 'visus metus', 'dated',
  '2099-01-01', '2099-12-31', '2099-12-31', 'TA', '{TB}', 2), 'changed', 'where a place in the list alone changes');
select is(pg_temp.vote('tap_b', 4, 'consent'), 'carried', 'no ballot is void');
select is(pg_temp.ask('tap_b', 'plan', 'tap-97', null, 'agree'), '5', 'a third plan');
select is(pg_temp.told('tap_a', $$ select state from door.withdraw_decision('tap-one', 5, 'x') $$), 'SU002',
  'a question is not another''s to take back');
select is(pg_temp.told('tap_b', $$ select state from door.withdraw_decision('tap-one', 5) $$), 'SU005', 'nor without a reason');
select is(pg_temp.told('tap_b', $$ select state from door.withdraw_decision('tap-one', 5, 'x') $$), 'withdrawn', 'its own is');

-- A meeting.
select is(pg_temp.told('tap_a', $$ select door.record_meeting('tap-one', '2025-01-29', 'Kaunas', '1', '{TA}') $$), 'SU002',
  'a leader records no meeting');
select is(pg_temp.told('tap_secretary', $$ select door.record_meeting('tap-one', '2099-01-29', 'Kaunas', '1', '{TA}') $$),
  'SU012', 'none is recorded that has not been held');
select is(pg_temp.told('tap_secretary', $$ select door.record_meeting('tap-one', '2025-01-29', 'Kaunas', '1', '{TD}') $$),
  'SU009', 'nor with a stranger');
select is(pg_temp.told('tap_secretary', $$ select door.record_meeting('tap-one', '2025-01-29', 'Kaunas', '1', '{TA,TC}') $$),
  '1', 'the secretary records who was there');
select is(pg_temp.ask('tap_secretary', 'plan', 'tap-97', null, 'agree'), '6', 'and puts the question again');
select is(pg_temp.told('tap_secretary', $$ select decision_state from door.record_ballots('tap-one', 6, 1,
  '[{"association": "TA", "stance": "consent"}, {"association": "TB", "stance": "consent"}]') $$), 'SU006',
  'who was absent has cast no ballot there');
select is((select count(*)::int from sutarta.ballot where decision = 6), 0, 'then none of them is recorded');
select is(pg_temp.told('tap_secretary', $$ select decision_state from door.record_ballots('tap-one', 6, 1,
  '[{"association": "TC", "stance": "consent"}]') $$), 'SU002', 'an observer has cast none either');
select is(pg_temp.told('tap_secretary', $$ select decision_state from door.record_ballots('tap-one', 6, 1,
  '[{"association": "TA", "stance": "consent"}]') $$), 'open', 'who was there has');
select is(pg_temp.vote('tap_b', 6, 'consent'), 'carried', 'the absent one ratifies later');

-- Rules.
select is(pg_temp.told('tap_a', $$ select door.set_rule('tap-one', 'plan', 'signatories', null, '1', 'eligible', false, null) $$),
  'SU002', 'a leader sets no rule');
select is(pg_temp.told('tap_secretary', $$ select door.set_rule('tap-one', 'plan', 'all', null, '1', 'eligible', false, null) $$),
  'SU012', 'a rule is made of known words');
select is(pg_temp.told('tap_secretary', $$ select door.set_rule('tap-one', 'plan', 'signatories', 'most', '1', 'eligible', false, null) $$),
  'SU012', 'and of amounts');
select is(pg_temp.told('tap_secretary', $$ select door.set_rule('tap-one', 'plan', 'signatories', null, '1', 'eligible', false, 1) $$),
  '1', 'the coordinator sets it');
select is(pg_temp.ask('tap_a', 'plan', 'tap-96', null, 'agree'), '7', 'what is put then');
select is(pg_temp.told('tap_daemon', $$ select door.settle_due_decisions(now()) $$), '0', 'is left alone while there is time');
select is(pg_temp.told('tap_daemon', $$ select door.settle_due_decisions(now() + interval '5 days') $$), '1',
  'where silence is consent, it is after its days');
select is(pg_temp.stands(7), 'carried', 'and the question is carried');
select is(pg_temp.ask('tap_b', 'measure', 'tap-25', '1.1', 'cancel', 'x'), '8', 'a question with a last day …');
update sutarta.decision set last_day = '2025-01-01' where number = 8;
select is(pg_temp.vote('tap_a', 8, 'consent'), 'SU001', '… takes no ballot after it');
select is(pg_temp.told('tap_daemon', $$ select door.settle_due_decisions(now()) $$), '1', 'and is settled by the tick');
select is(pg_temp.stands(8), 'failed', 'as failed, where nobody answered');
select is(pg_temp.ask('tap_b', 'measure', 'tap-25', '1.1', 'cancel', 'x'), '9', 'then it may be put again');
select is(pg_temp.vote('tap_a', 9, 'consent'), 'open', 'while the other is still counted');
select is(pg_temp.ask('tap_a', 'measure', 'tap-25', '2', 'cancel', 'x'), '10', 'what all decide');
update sutarta.party set last_day = current_date - 1 where association_id = (select id from sutarta.association where code = 'TB');
select is(pg_temp.vote('tap_a', 10, 'consent'), 'carried', 'waits for nobody who has left, even before a tick');
select is(pg_temp.told('tap_daemon', $$ select door.settle_due_decisions(now()) $$), '1', 'who has left is counted no more');
select is(pg_temp.stands(9), 'carried', 'and those who stayed have decided');

-- Who votes on what has changed.
select is(pg_temp.told('tap_registrar', $$ select door.load_party('tap-one', 'TB', 'signatory', '2024-04-23', null) $$), 'changed', 'she is back');
select is(pg_temp.told('tap_a', $$ select state from door.propose_measure('tap-one', 'tap-25', '5', null, 'K1', '{"lt": "Nauja"}', 'visus metus',
  'dated', '2025-01-01', '2025-12-31', null, 'TA', '{}') $$), 'proposed', 'a measure is proposed');
select is(pg_temp.ask('tap_a', 'measure', 'tap-25', '5', 'agree'), '11', 'and asked about');
select is(pg_temp.told('tap_a', $$ select state from door.change_measure('tap-one', 'tap-25', '5', '{"partners": ["TB"]}') $$), 'proposed',
  'then another is to share in it');
select results_eq($$ select a.code from sutarta.decision_eligible e join sutarta.association a on a.id = e.association_id
  where e.protocol_id = current_setting('tap.one')::bigint and e.decision = 11 order by 1 $$, array['TA', 'TB'], 'who may vote at once');
select is(pg_temp.vote('tap_a', 11, 'consent'), 'open', 'so it is not agreed without her');
select is(pg_temp.vote('tap_b', 11, 'consent'), 'carried', 'but with her');
select is(door.load_plan('tap-one', 'tap-95', '{"lt": "Planas"}', '2095-01-01', '2095-12-31'), 'added', 'a draft');
select is(door.load_direction('tap-one', 'tap-95', 'K1', '{"lt": "Kryptis"}', 1), 'added', 'with a direction');
select is(door.load_measure('tap-one', 'tap-95', '1', null, 'K1', '{"lt": "Priemonė"}', 'visus metus', 'dated', '2095-01-01',
    '2095-12-31', null, 'TA', '{TB}', 1), 'added', 'and a measure');
select is(pg_temp.ask('tap_a', 'measure', 'tap-95', '1', 'agree'), '12', 'that is asked about for itself');
select is(pg_temp.vote('tap_b', 12, 'consent'), 'open', 'and consented to');
select is(door.load_measure('tap-one', 'tap-95', '1', null, 'K1', '{"lt": "Kita"}', 'visus metus', 'dated', '2095-01-01',
    '2095-12-31', null, 'TA', '{TB}', 1), 'changed', 'then loaded anew');
select is(pg_temp.vote('tap_a', 12, 'consent'), 'open', 'is not agreed by a ballot on what it was');

-- Only what is in force is decided under.
select is(pg_temp.told('tap_registrar', $$ select state from door.propose_protocol('tap-three', '{"lt": "P"}', 'Kaunas', 'Europe/Vilnius', 'LT',
  true, '{7}', '{lt}', repeat('ab', 32)) $$), 'proposed', 'a protocol is proposed');
select is(pg_temp.told('tap_registrar', format('select door.invite_party(%L, %L, %L, %L)', 'tap-three', a, 'signatory', '2025-01-01')),
  'added', 'to two') from unnest(array['TA', 'TB']) a;
select is(pg_temp.told('tap_a', $$ select state from door.sign_protocol('tap-three', '2025-01-01', 'Kaunas', repeat('ab', 32)) $$), 'proposed', 'one signs');
select is(pg_temp.told('tap_registrar', $$ select state from door.propose_plan('tap-three', 'p', '{"lt": "P"}', '2099-01-01', '2099-12-31') $$),
  'proposed', 'a plan is drawn up');
select is(pg_temp.told('tap_a', $$ select decision from door.open_decision('tap-three', 'plan', 'p', action => 'agree') $$), 'SU001',
  'which one alone does not agree to');
select is(pg_temp.told('tap_b', $$ select state from door.sign_protocol('tap-three', '2025-01-01', 'Kaunas', repeat('ab', 32)) $$), 'agreed', 'both have signed');
select is(pg_temp.told('tap_a', $$ select decision from door.open_decision('tap-three', 'plan', 'p', action => 'agree') $$), '1', 'now it is asked');
select is(pg_temp.told('tap_a', $$ select decision from door.open_decision('tap-three', 'protocol', action => 'end', account => 'x') $$), '2', 'and whether all ends');
select is(pg_temp.told('tap_a', $$ select decision_state from door.cast_ballot('tap-three', 2, 'consent') $$), 'open', 'one consents');
select is(pg_temp.told('tap_b', $$ select decision_state from door.cast_ballot('tap-three', 2, 'consent') $$), 'carried', 'both do');
select is((select d.state from sutarta.decision d join sutarta.protocol p on p.id = d.protocol_id where p.code = 'tap-three' and d.number = 1),
  'withdrawn', 'with the protocol ends what was being decided');
select is(pg_temp.told('tap_a', $$ select decision from door.open_decision('tap-three', 'plan', 'p', action => 'agree') $$), 'SU001', 'nor is it asked again');
select throws_ok($$ insert into sutarta.history (protocol_id, at, subject, plan_id, measure_id, decision, from_state, action,
    to_state, login, capacity, version)
  select protocol_id, now(), subject, plan_id, measure_id, decision, from_state, action, to_state, login, capacity, 99
  from sutarta.history where subject = 'decision' and action = 'carry' limit 1 $$, '23505', null,
  'no decision is settled twice');
select * from finish();
rollback;
