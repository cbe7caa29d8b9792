-- What nobody means to say: nothing at all, values of another kind, words for days, endless texts. Each is refused in
-- words of ours, at once, and never when others have already agreed to it.
begin;
\ir support/act.sql
\o /dev/null
\ir support/two_protocols.sql
select set_config('tap.quiet', door.load_plan('tap-one', 'tap-99', '{"lt": "Planas"}', '2099-01-01', '2099-12-31')
  || door.load_direction('tap-one', 'tap-99', 'K1', '{"lt": "Kryptis"}', 1)
  || door.load_measure('tap-one', 'tap-99', '1', null, 'K1', '{"lt": "Priemonė"}', 'visus metus', 'dated', '2099-01-01',
    '2099-12-31', null, 'TA', '{TB}', 1), false);
\o
select * from no_plan();

-- Fields of a measure, in a draft and in an amendment alike.
select is(pg_temp.told('tap_a', $$ select door.propose_amendment('tap-one', 'tap-25', 'x') $$), '1', 'an amendment');
create temporary table strange (fields text, because text);
insert into strange values
  (null, 'fields that are none'), ('[]', 'a list of fields'), ('"x"', 'a word for fields'),
  ('{"titles": "x"}', 'a title without a language'), ('{"titles": {"lt": 5}}', 'a title that is a number'),
  ('{"titles": {"lt": null}}', 'a title that is nothing'), ('{"titles": {"lt": " "}}', 'a blank title'),
  ('{"titles": {"LT": "x"}}', 'a language that is none'), ('{"titles": []}', 'a list of titles'),
  ('{"titles": null}', 'no title'), ('{"titles": {"lt": "' || repeat('x', 20000) || '"}}', 'an endless title'),
  ('{"partners": "TB"}', 'one partner for a list'), ('{"partners": [null]}', 'a partner that is nobody'),
  ('{"partners": [["TB"]]}', 'partners of partners'), ('{"lead": 5}', 'a number that leads'),
  ('{"lead": {"a": 1}}', 'an object that leads'), ('{"direction": null}', 'no direction'), ('{"direction": 1}', 'a number for a direction'),
  ('{"parent": ["1"]}', 'a list of parents'), ('{"position": "x"}', 'a place that is a word'),
  ('{"position": -1}', 'a place before the first'), ('{"position": 1.5}', 'a place between two'), ('{"position": 99999999999}', 'a place too far'),
  ('{"note": {"a": 1}}', 'a note that is none'), ('{"needs": ["1"]}', 'needs without days'), ('{"needs": {"1": "x"}}', 'days that are none'),
  ('{"needs": {"1": 9999}}', 'days without end'), ('{"term": null}', 'no term'), ('{"term": "kovas"}', 'a word for a term'),
  ('{"term": {"phrase": 5, "kind": "dated", "first": "2099-01-01", "last": "2099-01-02"}}', 'a phrase that is a number'),
  ('{"term": {"phrase": "x", "kind": "never", "first": "2099-01-01", "last": "2099-01-02"}}', 'a kind that is none'),
  ('{"term": {"phrase": "x", "kind": "dated", "first": "today", "last": "tomorrow"}}', 'days that move'),
  ('{"term": {"phrase": "x", "kind": "dated", "first": "2099-01-01", "last": "infinity"}}', 'the end of time'),
  ('{"term": {"phrase": "x", "kind": "dated", "first": "01/02/2099", "last": "03/02/2099"}}', 'days that each reads otherwise'),
  ('{"term": {"phrase": "x", "kind": "dated", "first": "2099-01-01", "last": "2099-01-02", "due": "soon"}}', 'soon'),
  ('{"term": {"phrase": "x", "kind": "dated", "first": "2099-01-01", "last": "2099-01-02", "due": "2099-02-30"}}', 'a thirtieth of February');
select is(pg_temp.told('tap_a', format('select state from door.change_measure(%L, %L, %L, %L)', 'tap-one', 'tap-99', '1', s.fields)),
  'SU012', 'no measure has ' || s.because) from strange s;
select is(pg_temp.told('tap_a', format('select state from door.amend_measure(%L, 1, %L, %L)', 'tap-one', '1', s.fields)),
  'SU012', 'none is to have ' || s.because) from strange s;
select is((select count(*)::int from sutarta.amendment_change), 0, 'nothing of that is put to the vote');

-- An amendment is asked about when it could be made.
create function pg_temp.ask() returns text language sql as $$
  select pg_temp.told('tap_a', 'select decision from door.open_decision(''tap-one'', ''amendment'', amendment => 1, action => ''agree'')')
$$;
create function pg_temp.amend(number text, fields text) returns text language sql as $$
  select pg_temp.told('tap_a', format('select state from door.amend_measure(%L, 1, %L, %L)', 'tap-one', number, fields))
$$;
select is(pg_temp.ask(), 'SU006', 'an empty amendment is no question');
select is(pg_temp.amend('9', '{"titles": {"lt": "Dar"}}'), 'proposed', 'a new measure is begun');
select is(pg_temp.ask(), 'SU012', 'and is no question yet');
select is(pg_temp.amend('9', '{"direction": "K1", "lead": "TA", "parent": "8", "term": {"phrase": "x", "kind": "dated",
  "first": "2099-03-01", "last": "2099-03-31"}}'), 'proposed', 'part of one that there is not');
select is(pg_temp.ask(), 'SU009', 'it is none either');
select is(pg_temp.amend('9', '{"parent": "1"}'), 'proposed', 'but part of one that there is');
select is(pg_temp.amend('1', '{"parent": "1.1"}'), 'proposed', 'which is to be part of its own part');
select is(pg_temp.ask(), 'SU014', 'it is none');
select is(pg_temp.amend('1', '{"parent": null, "needs": {"3": 5}}'), 'proposed', 'it waits for another instead');
select is(pg_temp.ask(), '1', 'now it is asked about');
select is((select count(*)::int from sutarta.measure where number = '9'), 0, 'nothing is done before it is agreed to');
select is(pg_temp.amend('9', '{"parent": "8"}'), 'SU009', 'what is voted on stays what can be done');
select is(pg_temp.told('tap_a', $$ select decision_state from door.cast_ballot('tap-one', 1, 'consent') $$), 'open', 'one consents');
select is(pg_temp.told('tap_b', $$ select decision_state from door.cast_ballot('tap-one', 1, 'consent') $$), 'carried', 'all do');
select results_eq($$ select m.number, x.number, d.delay_days from sutarta.measure_dependency d join sutarta.measure m on m.id = d.measure_id
  join sutarta.measure x on x.id = d.needs_id $$, $$ values ('1', '3', 5) $$, 'what it waits for is amended too');

-- What is left out, and what has no end.
create temporary table unsaid (login text, statement text, because text);
insert into unsaid values
  ('tap_secretary', $$ door.propose_plan('tap-one', null, '{"lt": "x"}', '2098-01-01', '2098-12-31') $$, 'a plan has a code'),
  ('tap_secretary', $$ door.propose_plan('tap-one', repeat('x', 5000), '{"lt": "x"}', '2098-01-01', '2098-12-31') $$, 'that fits into a line'),
  ('tap_secretary', $$ door.propose_plan('tap-one', 'x', null, '2098-01-01', '2098-12-31') $$, 'a title'),
  ('tap_secretary', $$ door.propose_plan('tap-one', 'x', '{}', '2098-01-01', '2098-12-31') $$, 'that says something'),
  ('tap_secretary', $$ door.propose_plan('tap-one', 'x', '{"lt": "x"}', null, '2098-12-31') $$, 'a first day'),
  ('tap_secretary', $$ door.propose_plan('tap-one', 'x', '{"lt": "x"}', '2098-01-01', 'infinity') $$, 'and a last'),
  ('tap_a', $$ door.set_direction('tap-one', 'tap-99', null, '{"lt": "x"}', 1) $$, 'a direction has a code'),
  ('tap_a', $$ door.set_direction('tap-one', 'tap-99', 'K2', '["x"]', 1) $$, 'a title'),
  ('tap_a', $$ door.set_direction('tap-one', 'tap-99', 'K2', '{"lt": "x"}', null) $$, 'and a place'),
  ('tap_a', $$ door.propose_measure('tap-one', 'tap-99', repeat('9', 5000), null, 'K1', '{"lt": "x"}', 'x', 'dated', '2099-01-01',
    '2099-12-31', null, null, null) $$, 'a number fits into a line'),
  ('tap_a', $$ door.propose_measure('tap-one', 'tap-99', ' 1 ', null, 'K1', '{"lt": "x"}', 'x', 'dated', '2099-01-01',
    '2099-12-31', null, null, null) $$, 'and is not another''s with blanks'),
  ('tap_a', $$ door.set_need('tap-one', 'tap-99', '1', null, 1) $$, 'a need is of something'),
  ('tap_secretary', $$ door.record_meeting('tap-one', null, 'x', null, '{TA}') $$, 'a meeting has a day'),
  ('tap_secretary', $$ door.record_meeting('tap-one', '2025-01-01', ' ', null, '{TA}') $$, 'a place'),
  ('tap_secretary', $$ door.record_meeting('tap-one', '2025-01-01', 'x', null, '{TA,NULL}') $$, 'and somebody'),
  ('tap_secretary', $$ door.invite_party('tap-one', null, 'observer', '2025-01-01') $$, 'somebody is invited'),
  ('tap_secretary', $$ door.invite_party('tap-one', 'TD', 'observer', null) $$, 'from a day on'),
  ('tap_a', $$ door.invite_person('tap_x', 'x', 'x@example.org', 'lt', 'TA', 'deputy', null, null) $$, 'a deputy from a day on'),
  ('tap_a', $$ door.invite_person(null, 'x', 'x@example.org', 'lt', 'TA', 'deputy', '2025-01-01', null) $$, 'by a login'),
  ('tap_a', $$ door.invite_person('tap_x', ' ', 'x@example.org', 'lt', 'TA', 'deputy', '2025-01-01', null) $$, 'with a name'),
  ('tap_a', $$ door.invite_person('tap_x', 'x', 'nobody', 'lt', 'TA', 'deputy', '2025-01-01', null) $$, 'an address'),
  ('tap_a', $$ door.invite_person('tap_x', 'x', 'x@example.org', null, 'TA', 'deputy', '2025-01-01', null) $$, 'and a language'),
  ('tap_secretary', $$ door.set_rule('tap-one', 'plan', 'signatories', null, '1/1', 'eligible', null, null) $$, 'a rule says whether an objection blocks'),
  ('tap_secretary', $$ door.roll_over_plan('tap-one', 'tap-25', 'x', '{"lt": "x"}', '2098-01-01', '2098-12-31', '{"1": "carried"}') $$, 'answers are a list'),
  ('tap_secretary', $$ door.roll_over_plan('tap-one', 'tap-25', 'x', '{"lt": "x"}', '2098-01-01', '2098-12-31', '["1"]') $$, 'of answers'),
  ('tap_daemon', $$ door.settle_due_decisions(null) $$, 'a tick has a time'),
  ('tap_daemon', $$ door.settle_due_decisions('infinity') $$, 'that ends'),
  ('tap_a', $$ door.open_decision('tap-one', 'plan', 'tap-99', action => 'agree', last_day => 'infinity') $$, 'a question ends');
select is(pg_temp.told(u.login, 'select * from ' || u.statement), 'SU012', u.because) from unsaid u;
select is(pg_temp.told('tap_secretary', $$ select door.record_meeting('tap-one', '2020-01-01', 'x', null, '{TA}') $$), 'SU009',
  'nobody was there who took no part yet');
select is(pg_temp.told('tap_secretary', $$ select state from door.roll_over_plan('tap-one', 'tap-25', 'x', '{"lt": "x"}', '2098-01-01', '2098-12-31',
  '[{"number": "77", "answer": "carried"}]') $$), 'SU009', 'there is no answer for what there is not');

-- A meeting's ballots.
select is(pg_temp.told('tap_a', $$ select decision from door.open_decision('tap-one', 'plan', 'tap-99', action => 'agree') $$), '2', 'a question');
select is(pg_temp.told('tap_secretary', $$ select door.record_meeting('tap-one', '2025-01-29', 'x', null, '{TA,TB}') $$), '1', 'a meeting');
select is(pg_temp.told('tap_secretary', format('select decision_state from door.record_ballots(%L, 2, 1, %L)', 'tap-one', b)), 'SU012', 'no ballots are ' || coalesce(b, 'nothing'))
from unnest(array[null, '{}', '"x"', '["TA"]', '[{"association": "TA", "stance": "consent"}, {"association": "TA", "stance": "abstain"}]']) b;
select is(pg_temp.told('tap_a', $$ select decision_state from door.cast_ballot('tap-one', 2, 'object', 'x') $$), 'objected', 'an objection');
select is(pg_temp.told('tap_b', $$ select state from door.negotiate('tap-one', 2, null, '2099-01-01') $$), 'SU012', 'somebody mediates');
select is(pg_temp.told('tap_b', $$ select state from door.negotiate('tap-one', 2, 'TC', null) $$), 'SU012', 'until a day');
select * from finish();
rollback;
