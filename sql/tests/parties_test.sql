-- Signing, acceding, leaving; taking office, leaving it, being shut out and erased.
begin;
-- A day is the protocol's: by the server's it may be yesterday there, or tomorrow.
set local timezone = 'Europe/Vilnius';
\ir support/act.sql
\o /dev/null
\ir support/two_protocols.sql
select set_config('tap.quiet', door.ensure_login('tap_deputy', 'sutarta_leader'), false);
\o
select * from no_plan();
select set_config('tap.text', repeat('ab', 32), false) = repeat('ab', 32) as quiet \gset
create function pg_temp.sign(login text, day date default '2025-01-01', hash text default current_setting('tap.text')) returns text
language sql as $$
  select pg_temp.told(login, format('select state from door.sign_protocol(%L, %L, %L, %L)', 'tap-three', day, 'Kaunas', hash))
$$;

-- A protocol.
select is(pg_temp.told('tap_a', $$ select state from door.propose_protocol('tap-three', '{"lt": "P"}', 'Kaunas', 'Europe/Vilnius', 'LT', true, '{7}', '{lt}', 'x') $$),
  '42501', 'a leader proposes no protocol');
select is(pg_temp.told('tap_registrar', $$ select state from door.propose_protocol('tap-three', '{"lt": "P"}', 'Kaunas', 'Europe/Vilnius', 'LT', true, '{7}', '{lt}', 'x') $$),
  'SU012', 'a text has a hash');
select is(pg_temp.told('tap_registrar', $$ select state from door.propose_protocol('tap-three', '{"lt": "P"}', 'Kaunas', 'Europe/Kaunas', 'LT', true, '{7}', '{lt}', repeat('ab', 32)) $$),
  'SU009', 'a protocol a zone that there is');
select is(pg_temp.told('tap_registrar', $$ select state from door.propose_protocol('tap-three', '{"lt": "P"}', 'Kaunas', 'Europe/Vilnius', 'LT', true, '{7}', '{lt}', repeat('ab', 32)) $$),
  'proposed', 'the registrar proposes it');
select is(pg_temp.sign('tap_a'), 'SU003', 'who is not invited does not see it');
select is(pg_temp.told('tap_registrar', format('select door.invite_party(%L, %L, %L, %L)', 'tap-three', a, s, '2025-01-01')), 'added', 'one is invited')
from (values ('TA', 'signatory'), ('TB', 'signatory'), ('TC', 'observer')) as v (a, s);
select is(pg_temp.told('tap_registrar', $$ select door.invite_party('tap-three', 'TA', 'observer', '2025-02-01') $$), 'SU012', 'nobody is invited twice');
select is(pg_temp.told('tap_a', $$ select door.invite_party('tap-three', 'TD', 'observer', '2025-02-01') $$), 'SU002', 'a leader invites nobody');
select is(pg_temp.sign('tap_c'), 'SU002', 'an observer signs nothing');
select is(pg_temp.sign('tap_a', hash => repeat('cd', 32)), 'SU012', 'another text is not signed');
select is(pg_temp.sign('tap_a', '2099-01-01'), 'SU012', 'nor on a day to come');
select is(pg_temp.sign('tap_a'), 'proposed', 'one signs');
select is(pg_temp.sign('tap_a'), 'SU001', 'once');
select is((select count(*)::int from sutarta.signatories((select id from sutarta.protocol where code = 'tap-three'), current_date)), 1, 'and has a vote');
select is(pg_temp.sign('tap_b', '2025-01-02'), 'agreed', 'with the last signature it is in force');
select is((select signed_on::date from sutarta.protocol where code = 'tap-three'), date '2025-01-02', 'since that day');
select is(pg_temp.told('tap_registrar', $$ select door.invite_party('tap-three', 'TD', 'signatory', '2025-02-01') $$), 'added', 'another may accede');
select is(pg_temp.sign('tap_d'), 'agreed', 'and sign');
select results_eq($$ select h.action, a.code, v.code from sutarta.history h join sutarta.protocol p on p.id = h.protocol_id
  left join sutarta.association a on a.id = h.association_id left join sutarta.association v on v.id = h.voter_id
  where p.code = 'tap-three' and h.subject = 'protocol' and h.action in ('sign', 'enact') order by h.version $$,
  $$ values ('sign', 'TA', 'TA'), ('sign', 'TB', 'TB'), ('enact', null, null), ('sign', 'TD', 'TD') $$, 'history tells who signed');

-- Leaving.
select is(pg_temp.told('tap_d', $$ select state from door.leave_protocol('tap-three', current_date, ' ') $$), 'SU005', 'whoever leaves says why');
select is(pg_temp.told('tap_d', $$ select state from door.leave_protocol('tap-three', current_date - 9, 'x') $$), 'SU012', 'nobody leaves yesterday');
select is(pg_temp.told('tap_c', $$ select state from door.leave_protocol('tap-three', current_date, 'x') $$), 'SU002', 'nor for another');
select is(pg_temp.told('tap_d', $$ select state from door.leave_protocol('tap-three', null, 'x') $$), 'SU012', 'nor never');
select is(pg_temp.told('tap_d', $$ select state from door.leave_protocol('tap-three', 'infinity', 'x') $$), 'SU012', 'nor at the end of time');
select is(pg_temp.told('tap_d', $$ select state from door.leave_protocol('tap-three', current_date, 'x') $$), 'agreed', 'a sovereign party may go');
select is((select count(*)::int from sutarta.signatories((select id from sutarta.protocol where code = 'tap-three'), current_date + 1)), 2,
  'from the next day on it has no vote');

select is(door.load_party('tap-three', 'TB', 'observer', '2025-01-01', null), 'changed', 'a signatory may become an observer');
select is((select count(*)::int from sutarta.signatories((select id from sutarta.protocol where code = 'tap-three'), current_date + 1)), 1,
  'whose signature is a vote no more');

-- Taking office.
select is(pg_temp.told('tap_b', $$ select door.invite_person('tap_deputy', 'Deputy of TA', 'd@example.org', 'lt', 'TA', 'deputy', '2025-01-01', null) $$),
  'SU002', 'another association''s deputy is not hers to name');
select is(pg_temp.told('tap_a', $$ select door.invite_person('tap_deputy', 'Deputy of TA', 'd@example.org', 'lt', 'TA', 'leader', '2025-01-01', null) $$),
  'SU002', 'nor her own association''s next leader');
select is(pg_temp.told('tap_a', $$ select door.invite_person('tap_deputy', 'Deputy of TA', 'd@example.org', 'lt', 'TA', 'deputy', '2025-01-01', '2024-01-01') $$),
  'SU012', 'no office ends before it begins');
select is(pg_temp.told('tap_a', $$ select door.invite_person('tap_deputy', 'Deputy of TA', 'd@example.org', 'lt', 'TA', 'deputy', '2025-01-01', null) $$),
  'added', 'a leader names her deputy');
select is(pg_temp.told('tap_deputy', $$ select state from door.move_measure('tap-one', null, '1', 'start') $$), 'in_progress', 'who acts like her');
select is(pg_temp.told('tap_a', $$ select door.end_office('tap_deputy', 'TA', current_date - 1) $$), 'changed', 'and whose office she ends');
select is(pg_temp.told('tap_deputy', $$ select state from door.move_measure('tap-one', null, '1', 'finish', 'x') $$), 'SU003', 'then the deputy sees nothing');
select is(pg_temp.told('tap_a', $$ select door.end_office('tap_b', 'TB', current_date) $$), 'SU002', 'another''s leader stays');
select is(pg_temp.told('tap_registrar', $$ select door.invite_person('tap_deputy', 'x', 'x@example.org', 'lt', 'TA', 'leader', '2024-06-01', null) $$),
  'added', 'the registrar names a second leader');
select is(pg_temp.told('tap_a', $$ select door.invite_person('tap_deputy', 'x', 'x@example.org', 'lt', 'TA', 'deputy', '2024-06-01', '2024-06-02') $$),
  'SU002', 'whom the first does not make her deputy');
select is(pg_temp.told('tap_a', $$ select door.invite_person('tap_deputy', 'x', 'x@example.org', 'lt', 'TA', 'deputy', current_date, null) $$),
  'added', 'nor, though she may name her so besides,');
select is(pg_temp.told('tap_a', $$ select door.end_office('tap_deputy', 'TA', current_date - 1) $$), 'SU002', 'end her office with the deputy''s');
select is(pg_temp.told('tap_registrar', $$ select door.end_office('tap_deputy', 'TA', current_date - 1) $$), 'changed', 'the registrar ends all');
select is((select count(*)::int from sutarta.representative r join sutarta.person p on p.id = r.person_id
  where p.login = 'tap_deputy' and (r.last_day is null or r.last_day >= current_date)), 0, 'those that had just begun too');
select is(pg_temp.told('tap_a', $$ select door.invite_person('tap_deputy', 'x', 'x@example.org', 'lt', 'TA', 'deputy', current_date + 9, null) $$),
  'added', 'a deputy to come');
select is(pg_temp.told('tap_deputy', $$ select state from door.move_measure('tap-one', null, '1', 'finish', 'x') $$), 'SU003', 'does not act before her first day');
select is(pg_temp.told('tap_a', $$ select door.end_office('tap_deputy', 'TA', current_date) $$), 'changed', 'is not to come after all');
select is((select count(*)::int from sutarta.representative r join sutarta.person p on p.id = r.person_id
  where p.login = 'tap_deputy' and r.last_day >= current_date), 0, 'not even for a day');
select is(pg_temp.told('tap_a', $$ select door.end_office('tap_a', 'TA', null) $$), 'SU012', 'an office ends on a day');
select is((
    select string_agg(concat_ws(' ', h.action, h.capacity, h.changes ->> 'office'), ', ' order by h.id)
    from sutarta.history h join sutarta.person p on p.id = (h.changes ->> 'person')::bigint
    where p.login = 'tap_deputy' and h.protocol_id = current_setting('tap.one')::bigint),
  'appoint keeper deputy, dismiss keeper, appoint registrar leader, appoint keeper deputy, dismiss registrar, '
    || 'appoint keeper deputy, dismiss keeper',
  'each of it is told in history: by whom, and for what');
select is((select count(*) from sutarta.history h join sutarta.person p on p.id = (h.changes ->> 'person')::bigint
  where p.login = 'tap_deputy' and (h.association_id is null) <> (h.capacity = 'registrar')), 0::bigint,
  'and in whose name');
select is((select count(*) from sutarta.history h where h.changes::text ~ 'tap_deputy'), 0::bigint,
  'the person by her number alone');

-- Shut out.
select is(pg_temp.told('tap_a', $$ select door.revoke_person('tap_b') $$), '42501', 'a leader shuts nobody out');
select is(pg_temp.told('tap_b', 'select state from door.move_measure(''tap-one'', null, ''3'', ''start'')'), 'in_progress', 'one who may act');
select is(pg_temp.told('tap_registrar', $$ select door.revoke_person('tap_b') $$), 'changed', 'is shut out');
select isnt_empty($$ select from sutarta.history h where h.action = 'dismiss' and h.changes ->> 'revoked' = 'true' $$,
  'as history tells');
select is(pg_temp.told('tap_b', 'select state from door.move_measure(''tap-one'', null, ''3'', ''finish'', ''x'')'), 'SU004', 'and acts no more');
select is(pg_temp.told('tap_b', 'select count(*) from sutarta.plan'), '0', 'nor sees');
select is((select count(*)::int from sutarta.concerns(current_setting('tap.one')::bigint, current_date, '2000-01-01', '2100-01-01') c
  join sutarta.person p on p.id = c.person_id where p.login = 'tap_b'), 0, 'nor is written to');
select is((select r.rolcanlogin from pg_roles r where r.rolname = 'tap_b'), true, 'her login is another matter');
select is(door.disable_login('tap_b'), 'changed', 'and ends too');
select is((select r.rolcanlogin from pg_roles r where r.rolname = 'tap_b'), false, 'at once');
select throws_ok($$ select door.disable_login('postgres') $$, 'SU009', null, 'only a person''s does');
select is(pg_temp.told('tap_registrar', $$ select door.erase_person('tap_b') $$), 'changed', 'she may be erased');
select is((select count(*)::int from sutarta.person p where p.login = 'tap_b' or p.name = 'Leader of TB' or p.email = 'tap_b@example.org'), 0,
  'her name and address go');
select is((select count(*)::int from sutarta.history h where h.login = 'tap_b'), 0, 'from history too');
select is((select count(*)::int from sutarta.history h join sutarta.person p on p.id = h.person_id
  join sutarta.association a on a.id = h.association_id and a.code = 'TB'
  where p.erased_at is not null), 2, 'what she did for her association stays');
select * from finish();
rollback;
