-- Events: who adds and changes them, what becomes of single occurrences, and what a tick makes of both.
begin;
\ir support/act.sql
\o /dev/null
\ir support/two_protocols.sql
\o
select * from no_plan();
-- The answer of an event's door.
create function pg_temp.event(login text, code text, fields jsonb, is_new boolean default false) returns text
language sql as $$
  select pg_temp.told(login, format('select door.set_event(%L, %L, %L, %L)', 'tap-one', code, fields, is_new))
$$;
create function pg_temp.move(login text, day date, first date, last date default null, note text default null)
returns text language sql as $$
  select pg_temp.told(login, format(
    'select door.change_occurrence(%L, %L, %L, %L, %L, %L)', 'tap-one', 'week', day, first, last, note))
$$;
create function pg_temp.cancel(login text, day date, reason text) returns text language sql as $$
  select pg_temp.told(login, format('select door.cancel_occurrence(%L, %L, %L, %L)', 'tap-one', 'week', day, reason))
$$;
create function pg_temp.restore(login text, day date) returns text language sql as $$
  select pg_temp.told(login, format('select door.restore_occurrence(%L, %L, %L, null)', 'tap-one', 'week', day))
$$;
-- A tick, as Swift would expand the week of 23 April: 2026 to 2028, editions 26 to 28.
create function pg_temp.dated() returns text language sql as $$
  select pg_temp.told('tap_daemon', $q$ select door.expand_occurrences('tap-one', 'week', '2026-01-01', '2028-12-31',
    '{2026-04-23,2027-04-23,2028-04-23}', '{2026-04-29,2027-04-29,2028-04-29}', '{26,27,28}') $q$)
$$;
create function pg_temp.days() returns text language sql as $$
  select string_agg(format('%s: %s–%s (%s)', o.original_day, o.first_day, o.last_day, o.edition), ', '
    order by o.original_day)
  from sutarta.occurrence o join sutarta.event e on e.id = o.event_id where e.code = 'week'
$$;
create function pg_temp.waiting() returns text language sql as $$
  select string_agg(distinct r.matter_day::text, ' ' order by r.matter_day::text) from sutarta.reminder r
  join sutarta.occurrence o on o.id = r.occurrence_id where r.digest_on is null
$$;
select set_config('tap.week', '{"titles": {"lt": "Savaitė"}, "first": "2026-04-23", "last": "2026-04-29",
  "rule": "FREQ=YEARLY", "first_edition": 26, "responsible": "TA"}', false);

-- Added and changed.
select is(pg_temp.event('tap_a', 'week', current_setting('tap.week')::jsonb, true), 'SU002', 'a leader adds no event');
select is(pg_temp.event('tap_d', 'week', current_setting('tap.week')::jsonb, true), 'SU003', 'nor anybody where she sees nothing');
select is(pg_temp.event('tap_secretary', 'week', '{"titles": {"lt": "S"}}', true), 'SU012', 'an event has a first day');
select is(pg_temp.event('tap_secretary', 'week', '{"first": "2026-04-23"}', true), 'SU012', 'and a title');
select is(pg_temp.event('tap_secretary', 'a b', current_setting('tap.week')::jsonb, true), 'SU012', 'its code is one word');
select is(pg_temp.event('tap_secretary', 'week', current_setting('tap.week')::jsonb || f::jsonb, true), 'SU012', f)
from unnest(array['{"first": "2026-02-30"}', '{"first": "tomorrow"}', '{"first": "infinity"}', '{"last": "2026-04-22"}',
  '{"last": "2030-01-01"}', '{"until": "2026-01-01"}', '{"rule": "FREQ=HOURLY"}', '{"rule": "sometimes"}',
  '{"first_edition": 0}', '{"exceptions": ["2026-13-01"]}', '{"colour": "red"}']) f;
select is(pg_temp.event('tap_secretary', 'week', current_setting('tap.week')::jsonb || '{"responsible": "TD"}', true),
  'SU009', 'nobody answers for it who takes no part');
select is(pg_temp.event('tap_secretary', 'week', current_setting('tap.week')::jsonb, true), 'added', 'the coordinator adds one');
select is(pg_temp.event('tap_secretary', 'week', current_setting('tap.week')::jsonb, true), 'SU012', 'not twice under one code');
select is(pg_temp.event('tap_secretary', 'month', '{"first": "2026-10-01"}'), 'SU003', 'what is none is not changed');
select is(pg_temp.event('tap_b', 'week', '{"titles": {"en": "Week"}}'), 'SU002', 'nor is another''s');
select is(pg_temp.fact('tap_b', $$ select door.set_event('tap-one', 'week', '{}', false) $$, 'roles'), 'coordinator, lead',
  'the refusal says whose it is');
select is(pg_temp.event('tap_a', 'week', '{"titles": {"en": "Week"}}'), 'changed', 'who answers for it changes it');
select is(pg_temp.event('tap_a', 'week', '{"titles": {"en": "Week"}}'), 'unchanged', 'once');
select is((select e.titles::text from sutarta.event e where e.code = 'week'), '{"en": "Week", "lt": "Savaitė"}',
  'the other languages stay');
select is((select s.login from sutarta.event e join sutarta.person s on s.id = e.changed_by where e.code = 'week'),
  'tap_a', 'it is kept who did it');

-- Dated.
select is(pg_temp.dated(), '3', 'a tick dates it');
select is(pg_temp.days(), '2026-04-23: 2026-04-23–2026-04-29 (26), 2027-04-23: 2027-04-23–2027-04-29 (27), '
  '2028-04-23: 2028-04-23–2028-04-29 (28)', 'where the series has it');
select is(pg_temp.dated(), '0', 'once');
select lives_ok($$ select door.compute_reminders('2026-02-01 12:00+02') $$, 'reminders are made');
select is(pg_temp.waiting(), '2026-04-23', 'of the one that is near');

-- Moved.
select is(pg_temp.move('tap_b', '2026-04-23', '2026-05-05'), 'SU002', 'another''s event is not moved');
select is(pg_temp.move('tap_a', '2026-04-24', '2026-05-05'), 'SU003', 'nor a day that is none of its');
select is(pg_temp.move('tap_a', '2025-04-23', '2026-05-05'), 'SU003', 'nor one before the series');
select is(pg_temp.move('tap_a', '2026-04-23', '2026-05-05', '2026-05-04'), 'SU012', 'nor to an end before its beginning');
select is(pg_temp.move('tap_a', '2026-04-23', 'infinity'), 'SU012', 'nor to the end of time');
select is(pg_temp.move('tap_a', '2026-04-23', '2026-05-05', null, 'Elections'), 'changed', 'its own is moved');
select is(pg_temp.days(), '2026-04-23: 2026-05-05–2026-05-11 (26), 2027-04-23: 2027-04-23–2027-04-29 (27), '
  '2028-04-23: 2028-04-23–2028-04-29 (28)', 'it keeps its length, its edition and the day by which it is known');
select is(pg_temp.waiting(), null, 'reminders of the old day are taken back');
select lives_ok($$ select door.compute_reminders('2026-02-10 12:00+02') $$, 'new ones are made');
select is(pg_temp.waiting(), '2026-05-05', 'of the new day');
select is(pg_temp.dated(), '0', 'a tick leaves it where it is');
select is(pg_temp.move('tap_a', '2026-04-23', '2026-05-05', null, 'Elections'), 'unchanged', 'it is moved there once');
select is(pg_temp.move('tap_secretary', '2026-04-23', null, '2026-05-12'), 'changed', 'the coordinator makes it longer');
select is((select o.last_day::text from sutarta.occurrence o where o.original_day = '2026-04-23'), '2026-05-12', 'by a day');
select is(pg_temp.event('tap_a', 'week', '{"rule": "FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=23"}'), 'changed',
  'the rule is worded anew');
select is(pg_temp.dated(), '0', 'and the change stands');

-- Cancelled.
select is(pg_temp.cancel('tap_a', '2026-04-23', ' '), 'SU005', 'nothing is cancelled without a reason');
select is(pg_temp.cancel('tap_b', '2026-04-23', 'Flood'), 'SU002', 'nor by another');
select is(pg_temp.cancel('tap_a', '2026-04-23', 'Flood'), 'changed', 'with one it is');
select is(pg_temp.days(), '2027-04-23: 2027-04-23–2027-04-29 (27), 2028-04-23: 2028-04-23–2028-04-29 (28)',
  'it goes, and the others keep their editions');
select is((select count(*)::int from sutarta.reminder r where r.digest_on is null and r.cause = 'ahead'), 0, 'with its reminders');
select is(pg_temp.dated(), '0', 'a tick does not bring it back');
select is(pg_temp.cancel('tap_a', '2026-04-23', 'Flood'), 'unchanged', 'it is cancelled once');

-- Put back.
select is(pg_temp.restore('tap_b', '2026-04-23'), 'SU002', 'another does not put it back');
select is(pg_temp.restore('tap_secretary', '2026-04-23'), 'changed', 'the coordinator does');
select is(pg_temp.restore('tap_secretary', '2026-04-23'), 'unchanged', 'once');
select is(pg_temp.dated(), '1', 'a tick dates it');
select is(pg_temp.days(), '2026-04-23: 2026-04-23–2026-04-29 (26), 2027-04-23: 2027-04-23–2027-04-29 (27), '
  '2028-04-23: 2028-04-23–2028-04-29 (28)', 'where the series has it');
select is(pg_temp.move('tap_a', '2027-04-23', '2027-04-20'), 'changed', 'one is moved');
select is(pg_temp.restore('tap_a', '2027-04-23'), 'changed', 'and put back');
select is((select format('%s–%s', o.first_day, o.last_day) from sutarta.occurrence o where o.original_day = '2027-04-23'),
  '2027-04-23–2027-04-29', 'at once');
select results_eq($$ select c.number, c.is_last, c.is_cancelled, c.note, s.login from sutarta.occurrence_change c
  join sutarta.person s on s.id = c.changed_by where c.original_day = '2026-04-23' order by c.number $$,
  $$ values (1, false, false, 'Elections', 'tap_a'), (2, false, false, null, 'tap_secretary'),
    (3, false, true, 'Flood', 'tap_a'), (4, true, false, null, 'tap_secretary') $$, 'all that was decided is kept');

-- Exceptions and the end of a series.
select is(pg_temp.event('tap_a', 'week', '{"exceptions": ["2027-04-23"]}'), 'changed', 'one year is left out');
select is(pg_temp.told('tap_daemon', $$ select door.expand_occurrences('tap-one', 'week', '2026-01-01', '2028-12-31',
  '{2026-04-23,2028-04-23}', '{2026-04-29,2028-04-29}', '{26,27}') $$), '2', 'it goes, and the next is one edition less');
select is(pg_temp.told('tap_b', $$ select door.end_event('tap-one', 'week', '2027-12-31') $$), 'SU002',
  'another''s series is not ended');
select is(pg_temp.told('tap_a', $$ select door.end_event('tap-one', 'week', '2027-12-31') $$), 'changed', 'its own is');
select is(pg_temp.days(), '2026-04-23: 2026-04-23–2026-04-29 (26)', 'what was dated beyond goes');
select is(pg_temp.move('tap_a', '2028-04-23', '2028-04-20'), 'SU003', 'and is not moved any more');
select is(pg_temp.told('tap_a', $$ select door.end_event('tap-one', 'week', null) $$), 'changed', 'until it goes on');

-- A series begins with a day of its rule, which it does not leave out, and ends after it.
create function pg_temp.wrong(fields jsonb, fact text) returns text language sql as $$
  select pg_temp.fact('tap_secretary', format('select door.set_event(%L, %L, %L, true)', 'tap-one', 'x',
    '{"titles": {"lt": "X"}, "first": "2026-01-05"}'::jsonb || fields), fact)
$$;
select is(pg_temp.wrong('{"last": "2026-01-04"}', 'allowed'), '2026-01-05–2027-01-06', 'the last days that there can be are told');
select is(pg_temp.wrong('{"rule": "FREQ=MONTHLY;BYDAY=-1FR"}', 'field'), 'beginning', 'the first day is one of the rule''s');
select is(pg_temp.wrong('{"rule": "FREQ=MONTHLY;BYDAY=-1FR"}', 'allowed'), '2026-01-30', 'the next one is told');
select is(pg_temp.wrong('{"rule": "FREQ=MONTHLY;BYDAY=-1FR", "exceptions": ["2026-01-30"]}', 'allowed'), '2026-02-27',
  'but not one that is left out');
select is(pg_temp.wrong('{"rule": "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"}', 'allowed'), 'none', 'a rule has days');
select is(pg_temp.wrong('{"rule": "FREQ=DAILY;UNTIL=20260104"}', 'field'), 'ends', 'and some of them before its end');
select is(pg_temp.wrong('{"rule": "FREQ=DAILY", "exceptions": ["2026-01-05"]}', 'allowed'), 'another',
  'the first is not left out');
select is(pg_temp.wrong('{"rule": "FREQ=DAILY", "until": "2026-01-04"}', 'allowed'), '≥ 2026-01-05', 'nor beyond the end');
select is(pg_temp.wrong('{"until": "2026-02-04"}', 'allowed'), 'rule', 'a single event has no end');
select is(pg_temp.event('tap_secretary', 'old', '{"titles": {"lt": "S"}, "first": "2001-01-01", "rule": "FREQ=YEARLY"}', true),
  'added', 'a series that has begun');
select is(pg_temp.told('tap_secretary', $$ select door.end_event('tap-one', 'old', '2000-12-31') $$), 'SU012',
  'does not end before it began');
select is(pg_temp.event('tap_secretary', 'far', '{"titles": {"lt": "T"}, "first": "2199-01-01", "rule": "FREQ=YEARLY"}', true),
  'added', 'one that is to begin');
select is(pg_temp.event('tap_secretary', 'far', '{"until": "2198-12-31"}'), 'SU012', 'is not made to, by way of a field');
select is(pg_temp.told('tap_daemon', $$ select door.expand_occurrences('tap-one', 'far', '2199-01-01', '2200-12-31',
  '{2199-01-01,2200-01-01}', '{2199-01-01,2200-01-01}', '{null,null}') $$), '2', 'and is dated');
select is(pg_temp.told('tap_secretary', $$ select door.end_event('tap-one', 'far', '2198-12-31') $$), 'changed',
  'but is ended before it does');
select is((select count(*)::int from sutarta.occurrence o join sutarta.event e on e.id = o.event_id where e.code = 'far'),
  0, 'and has no day any more');
select is(pg_temp.event('tap_secretary', 'far', '{"titles": {"en": "T"}}'), 'changed', 'its title is changed all the same');
select is(pg_temp.event('tap_secretary', 'far', '{"rule": null}'), 'changed', 'what comes once');
select is((select e.until_day::text from sutarta.event e where e.code = 'far'), null, 'loses the end of its series');
select is(pg_temp.fact('tap_secretary', $$ select door.end_event('tap-one', 'far', '2199-12-31') $$, 'allowed'), 'cancel',
  'and gets none');

-- Where nobody answers for it, nobody but the coordinator changes it.
select is(pg_temp.event('tap_secretary', 'week', '{"responsible": null}'), 'changed', 'all answer for it');
select is(pg_temp.cancel('tap_c', '2026-04-23', 'Flood'), 'SU002', 'not an observer');
select is(pg_temp.cancel('tap_b', '2026-04-23', 'Flood'), 'SU002', 'nor a signatory');
select is(pg_temp.move('tap_a', '2026-04-23', '2026-04-24'), 'SU002', 'nor who answered for it before');
select is(pg_temp.restore('tap_b', '2026-04-23'), 'SU002', 'be it to put it back');
select is(pg_temp.told('tap_b', $$ select door.end_event('tap-one', 'week', '2027-12-31') $$), 'SU002', 'or to end it');
select is(pg_temp.told('tap_b', $$ select door.link_event('tap-one', 'week', 'tap-25', '2') $$), 'SU002', 'or to bind it');
select is(pg_temp.cancel('tap_secretary', '2026-04-23', 'Flood'), 'changed', 'but the coordinator');
select is(pg_temp.event('tap_secretary', 'week', '{"responsible": "TB"}'), 'changed', 'until one answers for it again');

-- Bound to measures.
select is(pg_temp.told('tap_b', $$ select door.link_event('tap-one', 'week', 'tap-25', '9') $$), 'SU003', 'a measure that is none');
select is(pg_temp.told('tap_b', $$ select door.link_event('tap-one', 'month', 'tap-25', '2') $$), 'SU003', 'an event that is none');
select is(pg_temp.told('tap_c', $$ select door.link_event('tap-one', 'week', 'tap-25', '2') $$), 'SU002', 'not by an observer');
select is(pg_temp.told('tap_b', $$ select door.link_event('tap-one', 'week', 'tap-25', '2') $$), 'changed', 'an event belongs to a measure');
select is(pg_temp.told('tap_b', $$ select door.link_event('tap-one', 'week', 'tap-25', '2') $$), 'unchanged', 'once');
select is(pg_temp.told('tap_c', 'select count(*) from sutarta.event_measure'), '1', 'all parties see it');
select is(pg_temp.told('tap_d', 'select count(*) from sutarta.event_measure'), '0', 'nobody else does');
select is(pg_temp.told('tap_d', 'select count(*) from sutarta.occurrence_change'), '0', 'nor what was decided');
select is(pg_temp.told('tap_b', $$ select door.unlink_event('tap-one', 'week', 'tap-25', '2') $$), 'changed', 'or no longer');
select is(pg_temp.told('tap_b', $$ select door.unlink_event('tap-one', 'week', 'tap-25', '2') $$), 'unchanged', 'once');

-- A request is answered once, whatever happened since.
select is(pg_temp.told('tap_b', $$ select door.restore_occurrence('tap-one', 'week', '2026-04-23', null,
  'aaaaaaaa-0000-4000-8000-000000000001') $$), 'changed', 'a request is answered');
select is(pg_temp.cancel('tap_b', '2026-04-23', 'Flood'), 'changed', 'another follows');
select is(pg_temp.told('tap_b', $$ select door.restore_occurrence('tap-one', 'week', '2026-04-23', null,
  'aaaaaaaa-0000-4000-8000-000000000001') $$), 'changed', 'made again it gets its old answer');
select is((select c.is_cancelled from sutarta.occurrence_change c where c.is_last and c.original_day = '2026-04-23'), true,
  'and does nothing');
select is(pg_temp.told('tap_b', $$ select door.cancel_occurrence('tap-one', 'week', '2026-04-23', 'x',
  'aaaaaaaa-0000-4000-8000-000000000001') $$), 'SU010', 'for something else it is refused');

-- Single events.
select is(pg_temp.event('tap_secretary', 'congress', '{"titles": {"lt": "K"}, "first": "2026-09-01", "last": "2026-09-04",
  "responsible": "TB"}',
  true), 'added', 'a single event');
select is(pg_temp.told('tap_b', $$ select door.change_occurrence('tap-one', 'congress', '2026-09-02', '2026-09-08', null,
  null) $$), 'SU003', 'has one day by which it is known');
select is(pg_temp.told('tap_b', $$ select door.change_occurrence('tap-one', 'congress', '2026-09-01', '2026-09-08', null,
  null) $$), 'changed', 'by which it is moved before any tick has dated it');
select is(pg_temp.told('tap_daemon', $$ select door.expand_occurrences('tap-one', 'congress', '2026-01-01', '2026-12-31',
  '{2026-09-01}', '{2026-09-04}', '{null}') $$), '1', 'the tick');
select results_eq($$ select o.first_day::text, o.last_day::text from sutarta.occurrence o where o.original_day = '2026-09-01' $$,
  $$ values ('2026-09-08', '2026-09-11') $$, 'finds it there');

-- All of it is in history: who did what in which capacity, and what changed.
create function pg_temp.history(code text) returns table (line text) language sql as $$
  select concat_ws(' ', h.from_state, h.action, h.to_state, h.original_day, h.capacity, coalesce(s.login, '–'),
    coalesce(a.code, '–'), h.account, h.changes)
  from sutarta.history h join sutarta.event e on e.protocol_id = h.protocol_id and e.id = h.event_id
  left join sutarta.person s on s.id = h.person_id left join sutarta.association a on a.id = h.association_id
  where e.code = history.code order by h.id
$$;
select is(line, want, want) from (
  select line, row_number() over () as n from pg_temp.history('week')) h
join (values
  (1, 'nothing add kept coordinator tap_secretary – {"last": [null, "2026-04-29"], "rule": [null, "FREQ=YEARLY"], '
    '"first": [null, "2026-04-23"], "titles": [null, {"lt": "Savaitė"}], '
    '"responsible": [null, "TA"], "first_edition": [null, 26]}'),
  (2, 'kept change kept lead tap_a TA {"titles": [{"lt": "Savaitė"}, {"en": "Week", "lt": "Savaitė"}]}'),
  (3, 'kept move kept 2026-04-23 lead tap_a TA Elections {"last": ["2026-04-29", "2026-05-11"], '
    '"first": ["2026-04-23", "2026-05-05"]}'),
  (4, 'kept move kept 2026-04-23 coordinator tap_secretary – {"last": ["2026-05-11", "2026-05-12"], '
    '"first": ["2026-05-05", "2026-05-05"]}'),
  (6, 'kept cancel kept 2026-04-23 lead tap_a TA Flood {"last": ["2026-05-12", null], "first": ["2026-05-05", null]}'),
  (7, 'kept restore kept 2026-04-23 coordinator tap_secretary – {"last": [null, "2026-04-29"], "first": [null, "2026-04-23"]}'),
  (11, 'kept end ended lead tap_a TA {"until": [null, "2027-12-31"]}'),
  (12, 'ended resume kept lead tap_a TA {"until": ["2027-12-31", null]}')) w (n, want) using (n) order by n;
select results_eq($$ select line from pg_temp.history('week') where line ~ 'link' $$, $$ values
  ('kept link kept lead tap_b TB {"plan": "tap-25", "measure": [null, "2"]}'),
  ('kept unlink kept lead tap_b TB {"plan": "tap-25", "measure": ["2", null]}') $$, 'what it was bound to');
select is_empty($$ select line from pg_temp.history('week') where line ~ 'tap_c' $$, 'what was refused is not');
select is((select count(*)::int from sutarta.history h where h.event_id is not null),
  (select count(distinct (h.event_id, h.version))::int from sutarta.history h where h.event_id is not null),
  'each row tells of a version of its own');
select is((select count(*)::int from sutarta.history h join sutarta.event e on e.id = h.event_id and e.code = 'week'
  where h.original_day is not null), (select count(*)::int from sutarta.occurrence_change c
  join sutarta.event e on e.id = c.event_id and e.code = 'week'), 'there is one for each change of a day');
select is(pg_temp.told('tap_c', 'select count(*) > 20 from sutarta.history where event_id is not null'), 'true', 'all parties see it');
select is(pg_temp.told('tap_d', 'select count(*) from sutarta.history where event_id is not null'), '0', 'nobody else does');
select throws_ok($$ insert into sutarta.history (protocol_id, at, subject, event_id, from_state, action, to_state, login,
    capacity, version) select protocol_id, clock_timestamp(), 'event', event_id, 'ended', 'add', 'kept', 'x', 'lead', 999
  from sutarta.history where event_id is not null limit 1 $$, '23503', null, 'history holds no move that is none');
select throws_ok($$ insert into sutarta.history (protocol_id, at, subject, event_id, from_state, action, to_state, login,
    capacity, version) select protocol_id, clock_timestamp(), 'event', event_id, 'kept', 'change', 'kept', 'x', 'lead', version
  from sutarta.history where event_id is not null limit 1 $$, '23505', null, 'nor two of one version');
select throws_ok($$ insert into sutarta.history (protocol_id, at, subject, from_state, action, to_state, login,
    capacity, version) select protocol_id, clock_timestamp(), 'event', 'kept', 'change', 'kept', 'x', 'lead', 999
  from sutarta.history where event_id is not null limit 1 $$, '23514', null, 'nor one about no event');

-- Rules that the programs could not read never get in.
select ok(sutarta.is_recurrence(r), r) from unnest(array['FREQ=YEARLY', 'FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=7',
  'FREQ=MONTHLY;INTERVAL=3;COUNT=10;BYMONTHDAY=-1', 'FREQ=WEEKLY;UNTIL=20300101;BYDAY=MO,WE',
  'FREQ=YEARLY;BYMONTH=10;BYDAY=4MO', 'FREQ=MONTHLY;BYDAY=-5FR', 'FREQ=YEARLY;BYDAY=-53SU']) r;
select ok(not sutarta.is_recurrence(r), r) from unnest(array['', 'FREQ=SECONDLY', 'FREQ=YEARLY;', 'FREQ=YEARLY;BYMONTH=13',
  'FREQ=YEARLY;BYMONTHDAY=32', 'FREQ=YEARLY;BYMONTHDAY=0', 'FREQ=DAILY;BYDAY=1MO', 'FREQ=WEEKLY;BYMONTHDAY=3',
  'FREQ=MONTHLY;BYDAY=6MO', 'FREQ=MONTHLY;BYDAY=-10MO', 'FREQ=YEARLY;COUNT=2;UNTIL=20300101', 'FREQ=YEARLY;UNTIL=20300230', 'FREQ=YEARLY;UNTIL=20301200', 'FREQ=YEARLY;UNTIL=00000101',
  'FREQ=YEARLY;INTERVAL=0', 'FREQ=YEARLY;BYDAY=54MO', 'FREQ=YEARLY;BYSETPOS=1', E'FREQ=YEARLY\n;COUNT=1']) r;
select is(pg_temp.told('tap_registrar', $$ select door.load_event('tap-one', 'x', '{"lt": "x"}', '2026-01-01', '2026-01-01',
  'FREQ=NEVER', null, null, null) $$), 'SU012', 'not by a load either');

-- A tick does not date again what is dated for its days.
create function pg_temp.undated(as_of timestamptz) returns text language sql as $$
  select string_agg(format('%s: %s–%s', u.event, u.horizon_first, u.horizon_last), ', ' order by u.event)
  from door.undated_events(as_of) u where u.event = 'fair'
$$;
create function pg_temp.wants(as_of timestamptz) returns text language sql as $$
  select pg_temp.told('tap_daemon', format('select pg_temp.undated(%L)', as_of))
$$;
create function pg_temp.date_fair(first date, last date) returns text language sql as $$
  select pg_temp.told('tap_daemon', format('select door.expand_occurrences(%L, %L, %L, %L, %L, %L, %L)', 'tap-one', 'fair',
    first, last, '{2026-09-01,2031-09-01}', '{2026-09-01,2031-09-01}', '{null,null}'))
$$;
select is(pg_temp.told('tap_registrar', $$ select door.load_event('tap-one', 'fair', '{"lt": "Mugė"}', '2026-09-01',
  '2026-09-01', 'FREQ=YEARLY;INTERVAL=5', null, null, null) $$), 'added', 'an event is added');
select is(pg_temp.told('tap_secretary', 'select * from door.undated_events(now())'), '42501',
  'what wants dating is a tick''s alone to ask');
select is(pg_temp.wants('2026-02-10 12:00+02'), 'fair: 2026-01-08–2027-04-16', 'it wants dating, for a month more than is due');
select is(pg_temp.told('tap_daemon', $$ select door.expand_occurrences('tap-one', 'fair', '2026-01-08', '2027-04-16',
  '{2026-09-01}', '{2026-09-01}', '{null}', -1) $$), '0', 'what was changed since it was read is not dated by that');
select is(pg_temp.wants('2026-02-10 12:00+02'), 'fair: 2026-01-08–2027-04-16', 'but read again');
select is(pg_temp.date_fair('2026-01-08', '2027-04-16'), '1', 'a tick dates it');
select is(pg_temp.wants('2026-02-10 12:00+02'), 'nothing', 'then it is not looked at again');
select is(pg_temp.wants('2026-03-12 12:00+02'), 'nothing', 'nor while 400 days are dated');
select is(pg_temp.wants('2026-03-12 23:00+02'), 'nothing', 'whatever day it is elsewhere');
select is(pg_temp.wants('2026-03-13 00:30+02'), 'fair: 2026-02-08–2027-05-17', 'but the day after that');
select is(pg_temp.wants('2026-02-08 12:00+02'), 'nothing', 'a clock set back by two days changes nothing');
select is(pg_temp.wants('2026-02-07 12:00+02'), 'fair: 2026-01-05–2027-04-13', 'one set back by more does');
select is(pg_temp.told('tap_secretary', $$ select door.change_occurrence('tap-one', 'fair', '2026-09-01', '2026-09-08', null,
  'Rain') $$), 'changed', 'it is moved');
select is(pg_temp.wants('2026-02-10 12:00+02'), 'fair: 2026-01-08–2027-04-16', 'so the next tick looks at it again');
select is(pg_temp.told('tap_secretary', $$ select door.cancel_occurrence('tap-one', 'fair', '2036-09-01', 'Far') $$),
  'changed', 'a day far ahead is cancelled, which says nothing of those before it');
select is(pg_temp.told('tap_secretary', $$ select door.change_occurrence('tap-one', 'fair', '2031-09-01', '2027-03-20', null,
  'Early') $$), 'changed', 'one far ahead is moved nearer');
select is(pg_temp.wants('2026-02-10 12:00+02'), 'fair: 2026-01-08–2027-04-16', 'while it is not due, it is not dated');
select is(pg_temp.date_fair('2026-01-08', '2027-04-16'), '0', 'the rest is');
select is(pg_temp.wants('2026-02-12 12:00+02'), 'nothing', 'and all is done');
select is(pg_temp.wants('2026-02-13 12:00+02'), 'fair: 2026-01-11–2031-09-01', 'till what was moved is due');
select * from finish();
rollback;
