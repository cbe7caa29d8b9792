-- What a load adds, changes, leaves alone, and refuses.
begin;
\ir support/act.sql
\o /dev/null
\ir support/two_protocols.sql
\o
select * from no_plan();

select is(door.load_association('TA', '{"en": "Association TA", "lt": "Asociacija TA"}', 'test', '{}'), 'unchanged',
  'the same association again changes nothing');
select is(door.load_association('TA', '{"lt": "Asociacija TA"}', 'test', '{}'), 'changed', 'another name changes it');
select is(door.load_person('tap_a', 'Leader of TA', 'tap_a@example.org', 'lt'), 'unchanged', 'so with a person');
select is(door.load_person('tap_a', 'Leader of TA', 'other@example.org', 'lt'), 'changed', 'who may move');
select is(door.load_representative('tap_a', 'TA', 'leader', '2024-01-01', null), 'unchanged', 'with a term of office');
select is(door.load_representative('tap_a', 'TA', 'leader', '2024-01-01', '2030-01-01'), 'changed', 'which ends');
select is(door.load_party('tap-one', 'TA', 'signatory', '2024-04-23', null), 'unchanged', 'with a party');
select is(door.load_coordinator('tap-one', 'tap_secretary', '2024-04-23', '2030-01-01'), 'changed',
  'with a coordinator');
select is(door.load_protocol('tap-one', '{"lt": "tap-one"}', '2024-04-23', 'Vilnius', 'Europe/Vilnius', 'LT', true,
  '{1,7,30,60,7}'), 'unchanged', 'a ladder is the same in any order');
select is(
  door.load_event('tap-one', 'day', '{"lt": "Diena"}', '2025-05-07', '2025-05-07', 'FREQ=YEARLY', null, null, 'TA'),
  'added', 'an event is added');
select is(
  door.load_event('tap-one', 'day', '{"lt": "Diena"}', '2025-05-07', '2025-05-07', 'FREQ=YEARLY', null, null, 'TA'),
  'unchanged', 'once');
select is(
  door.load_event('tap-one', 'day', '{"lt": "Diena"}', '2025-05-08', '2025-05-08', 'FREQ=YEARLY', null, null, null),
  'changed', 'and moved');

-- What a person has changed since, a load leaves alone where it is other, and says so.
select is(pg_temp.told('tap_secretary', $$ select door.set_event('tap-one', 'day', '{"titles": {"lt": "Kita diena"}}', false)
  $$), 'changed', 'the coordinator changes an event');
select is(
  door.load_event('tap-one', 'day', '{"lt": "Diena"}', '2025-05-08', '2025-05-08', 'FREQ=YEARLY', null, null, null),
  'left', 'the files do not undo that');
select is((select e.titles ->> 'lt' from sutarta.event e where e.code = 'day'
  and e.protocol_id = current_setting('tap.one')::bigint), 'Kita diena', 'it is as she wanted it');
select is(
  door.load_event('tap-one', 'day', '{"lt": "Kita diena"}', '2025-05-08', '2025-05-08', 'FREQ=YEARLY', null, null, null),
  'unchanged', 'once the files say the same there is nothing to leave');
select is(
  door.load_event('tap-one', 'day', '{"lt": "Trečia diena"}', '2025-05-08', '2025-05-08', 'FREQ=YEARLY', null, null, null),
  'left', 'other than she wanted it they still do not make it');
select results_eq($$ select h.action, h.capacity, h.changes::text from sutarta.history h join sutarta.event e on e.id = h.event_id
  where e.code = 'day' and h.protocol_id = current_setting('tap.one')::bigint and h.action <> 'record' order by h.id $$, $$ values
  ('update', 'registrar', '{"last": ["2025-05-07", "2025-05-08"], "first": ["2025-05-07", "2025-05-08"], "responsible": ["TA", null]}'),
  ('change', 'coordinator', '{"titles": [{"lt": "Diena"}, {"lt": "Kita diena"}]}') $$, 'history tells of both, and of nothing that was left');

-- References.
select is(pg_temp.fact(session_user, $$ select door.load_party('tap-none', 'TA', 'signatory', '2024-04-23', null) $$,
  'field'), 'protocol', 'an unknown protocol is named');
select is(pg_temp.fact(session_user, $$ select door.load_party('tap-one', 'TX', 'signatory', '2024-04-23', null) $$,
  'value'), 'TX', 'an unknown association too');
select throws_ok($$ select door.load_party('tap-one', 'TA', 'observer', '2025-01-01', null) $$, 'SU009', null,
  'nobody takes part twice at once');
select throws_ok($$ select door.load_representative('tap_nobody', 'TA', 'leader', '2024-01-01', null) $$, 'SU009', null,
  'nobody acts who is nobody');
select throws_ok(
  $$ select door.load_protocol('tap-x', '{"lt": "x"}', '2024-04-23', 'x', 'Europe/Wilno', 'LT', true, '{1}')
  $$, 'SU009', null, 'a zone that the server does not know is refused');
select throws_ok($$ select door.load_association('TX', '{}', 'test', '{}') $$, '23514', null,
  'a name wants a language');
select throws_ok($$ select door.load_association('TX', '{"lt": " "}', 'test', '{}') $$, '23514', null, 'and letters');
select throws_ok(
  $$ select door.load_event('tap-one', 'x', '{"lt": "x"}', '2025-05-08', '2025-05-07', null, null, null, null)
  $$, '23514', null, 'nothing ends before it begins');
select throws_ok(
  $$ select door.load_event('tap-one', 'x', '{"lt": "x"}', '2025-05-08', 'infinity', null, null, null, null)
  $$, '23514', null, 'and for ever is no day');

-- What has been agreed.
select is(
  door.load_plan('tap-one', 'tap-25', '{"lt": "Planas", "en": "Plan"}', '2025-01-01', '2025-12-31'), 'unchanged',
  'an agreed plan may be loaded again as it is');
select is(
  pg_temp.fact(session_user, $$
    select door.load_plan('tap-one', 'tap-25', '{"lt": "Kitas"}', '2025-01-01', '2025-12-30') $$,
    'field'), 'last_day, titles',
  'and not otherwise: what differs is named');
select throws_ok(
  $$ select door.load_plan('tap-one', 'tap-25', '{"lt": "Kitas"}', '2025-01-01', '2025-12-31') $$, 'SU007',
  null, 'a plan''s title is frozen');
select throws_ok($$ select door.load_direction('tap-one', 'tap-25', 'K2', '{"lt": "Kita"}', 2) $$, 'SU007', null,
  'no direction is added');
select throws_ok($$ select door.load_direction('tap-one', 'tap-25', 'K1', '{"lt": "Kita"}', 1) $$, 'SU007', null,
  'nor renamed');
create function pg_temp.again(n text, title text, lead text, partners text[], due date) returns text language sql as $$
  select door.load_measure('tap-one', 'tap-25', n, null, 'K1', jsonb_build_object('lt', title), 'visus metus', 'dated',
    '2025-01-01', '2025-12-31', due, lead, partners, 1)
$$;
select is(pg_temp.again('1', 'Priemonė 1', 'TA', '{TB}', '2025-12-31'), 'unchanged', 'a measure may be loaded again');
select is(pg_temp.again('1', 'Priemonė 1', 'TA', '{TB,TA,TB}', '2025-12-31'), 'unchanged',
  'who leads is no partner besides, and nobody is one twice');
select throws_ok($$ select pg_temp.again('1', 'Kita', 'TA', '{TB}', '2025-12-31') $$, 'SU007', null,
  'its title is frozen');
select throws_ok($$ select pg_temp.again('1', 'Priemonė 1', 'TB', '{TA}', '2025-12-31') $$, 'SU007', null, 'its lead');
select throws_ok($$ select pg_temp.again('1', 'Priemonė 1', 'TA', '{}', '2025-12-31') $$, 'SU007', null,
  'its partners');
select throws_ok($$ select pg_temp.again('1', 'Priemonė 1', 'TA', '{TB}', '2026-01-02') $$, 'SU007', null,
  'when it is due');
select throws_ok($$ select pg_temp.again('4', 'Nauja', 'TA', '{}', null) $$, 'SU007', null, 'and none is added');
select throws_ok($$ select pg_temp.again('4', 'Nauja', 'TD', '{}', null) $$, 'SU009', null,
  'who takes no part in the protocol leads nothing in it');
select is(door.record_agreement('tap-one', 'tap-25', '2025-01-29', 'Minutes 1'), 'unchanged',
  'an agreement is recorded once');
select throws_ok($$ select door.record_agreement('tap-one', 'tap-25', '2025-01-30', 'Minutes 1') $$, 'SU007', null,
  'and stays');

-- A draft.
select is(door.load_plan('tap-one', 'tap-26', '{"lt": "Kitas"}', '2026-01-01', '2026-12-31'), 'added',
  'a draft is added');
select is(door.load_plan('tap-one', 'tap-26', '{"lt": "Kitų metų"}', '2026-01-01', '2026-12-31'), 'changed',
  'and may be changed');
select is(door.load_direction('tap-one', 'tap-26', 'K1', '{"lt": "Kryptis"}', 1), 'added', 'so may its directions');
select is(door.load_measure('tap-one', 'tap-26', '1', null, 'K1', '{"lt": "A"}', 'nuolat', 'continuous', '2026-01-01',
  '2026-12-31', null, 'TA', '{TB}', 1), 'added', 'and its measures');
select is(door.load_measure('tap-one', 'tap-26', '1', null, 'K1', '{"lt": "A"}', 'nuolat', 'continuous', '2026-01-01',
  '2026-12-31', null, 'TA', '{}', 1), 'changed', 'down to who shares in them');
select throws_ok(
  $$ select door.load_measure('tap-one', 'tap-26', '1.1', '9', 'K1', '{"lt": "A"}', 'nuolat', 'continuous',
  '2026-01-01', '2026-12-31', null, 'TA', '{}', 1) $$, 'SU009', null, 'a part wants its whole');
select is(
  pg_temp.told('tap_a', 'select p.code from sutarta.chosen_plan(null, null) c join sutarta.plan p on p.id = c.plan_id'),
  'tap-25', 'a draft for the next year does not hide the plan in force where none is named');
select is(door.record_agreement('tap-one', 'tap-26', '2026-01-10', 'Minutes 2'), 'added', 'it is agreed');
select is((select string_agg(m.state, ' ') from sutarta.measure m join sutarta.plan p on p.id = m.plan_id
  where p.code = 'tap-26'), 'agreed', 'and its measures with it');
select results_eq(
  $$ select p.state, count(h.id) from sutarta.protocol p
  left join sutarta.history h on h.protocol_id = p.id and h.subject = 'protocol' and h.action = 'begin'
  where p.code = 'tap-one' group by 1 $$,
  $$ values ('in_progress', 1::bigint) $$, 'with its first plan the protocol is in progress, once');
select * from finish();
rollback;
