-- History is sealed into a chain: whoever changes what was sealed is found out, and where.
begin;
\ir support/act.sql
\o /dev/null
\ir support/two_protocols.sql
select pg_temp.told('tap_a', $$ select state from door.move_measure('tap-one', null, '1', 'start') $$);
select pg_temp.told('tap_b', $$ select state from door.move_measure('tap-one', null, '3', 'start') $$);
select door.load_event('tap-one', c, '{"lt": "Diena"}', '2025-05-07', '2025-05-07', null, null, null, null)
from unnest(array['day', 'night']) c;
select door.set_event('tap-one', 'day', '{"titles": {"en": "Day"}}', false)
from (select set_config('session_authorization', 'tap_secretary', true)) s;
reset session authorization;
\o
select * from no_plan();
-- What this transaction has written is younger than the oldest still open: itself.
select is(pg_temp.told('tap_daemon', 'select door.seal_history(1000)')::int, (select count(*)::int from sutarta.history h
  where h.xid < pg_snapshot_xmin(pg_current_snapshot())), 'what older transactions wrote is sealed');
select is((select count(*)::int from sutarta.history h where h.xid >= pg_snapshot_xmin(pg_current_snapshot()) and h.seal_number is not null), 0,
  'nothing of a transaction still open is sealed');
select throws_ok($$ set local role sutarta_owner;
  update sutarta.history set seal_number = 1000000, seal_hash = sha256('x'), account = 'x' where seal_number is null $$, 'SU007', null,
  'nothing else changes beside a seal');
-- As it will be once this transaction is over.
alter table sutarta.history disable trigger append_only;
update sutarta.history h set xid = '3' where h.seal_number is null;
alter table sutarta.history enable trigger append_only;
select is(pg_temp.told('tap_a', 'select door.seal_history(5)'), '42501', 'a leader seals nothing');
select is(pg_temp.told('tap_daemon', 'select door.seal_history(5)'), '5', 'the daemon seals so many');
select is((select number from sutarta.seal_head), (select max(seal_number) from sutarta.history), 'the head tells how far');
select is(pg_temp.told('tap_daemon', 'select door.seal_history(100000)')::int > 5, true, 'and goes on');
select is(pg_temp.told('tap_daemon', 'select door.seal_history(100000)'), '0', 'until nothing is left');
select is((select hash from sutarta.seal_head), (select seal_hash from sutarta.history order by seal_number desc limit 1), 'the head is the last hash');

create function pg_temp.found(number bigint default null, hash text default null) returns text language sql as $$
  select concat_ws(' ', ok, first_bad, what) from door.audit_verify(number, hash)
$$;
-- Tries something as a superuser, tells what an audit finds, and undoes it.
create function pg_temp.after(statement text) returns text language plpgsql as $$
declare
  finding text;
begin
  alter table sutarta.history disable trigger append_only;
  execute statement;
  finding := pg_temp.found();
  raise exception using errcode = 'ZZ000', message = finding;
exception when sqlstate 'ZZ000' then
  return sqlerrm;
end
$$;
select is(pg_temp.found(), 't', 'an untouched chain is whole');
select is(pg_temp.told('tap_a', 'select ok from door.audit_verify()'), 'true', 'as whoever takes part may see');
select is(pg_temp.after($$ update sutarta.history set account = 'another' where seal_number = 7 $$), 'f 7 altered', 'another reason is found');
select is(pg_temp.after($$ update sutarta.history set at = at + interval '1 microsecond' where seal_number = 7 $$), 'f 7 altered', 'another microsecond is found');
select is(pg_temp.after($$ update sutarta.history set association_id = 1 where seal_number = 7 and association_id is distinct from 1 $$), 'f 7 altered', 'another association is found');
select is(pg_temp.after($$ update sutarta.history set seal_hash = sha256('x') where seal_number = 7 $$), 'f 7 altered', 'another hash is found');
select matches(pg_temp.after($$ update sutarta.history h set event_id = (
  select e.id from sutarta.event e where e.protocol_id = h.protocol_id and e.code = 'night') where h.action = 'change'
    and h.subject = 'event' and h.protocol_id = current_setting('tap.one')::bigint $$), '^f [0-9]+ altered$', 'another event is found');
select matches(pg_temp.after($$ update sutarta.history h set original_day = '2025-05-07' where h.action = 'change'
    and h.subject = 'event' and h.protocol_id = current_setting('tap.one')::bigint $$), '^f [0-9]+ altered$', 'another day of it, too');
select matches(pg_temp.after($$ update sutarta.history h set changes = '{}' where h.action = 'change'
    and h.subject = 'event' and h.protocol_id = current_setting('tap.one')::bigint $$), '^f [0-9]+ altered$', 'and what was changed of it');
select is(pg_temp.after($$ delete from sutarta.history where seal_number = 7 $$), 'f 7 missing', 'a row that is gone is found');
select is(pg_temp.after($$ delete from sutarta.history where seal_number = (select number from sutarta.seal_head) $$),
  (select 'f ' || number || ' missing' from sutarta.seal_head), 'the last one too');
select is(pg_temp.after($$ update sutarta.history h set seal_number = null, seal_hash = null where seal_number = 7 $$), 'f 7 missing', 'one that was unsealed is found');
select is(pg_temp.after($$ update sutarta.history h set account = h.seal_number::text, seal_hash = sha256(
    (select p.seal_hash from sutarta.history p where p.seal_number = 6) || sutarta.seal_text(h)) where seal_number = 7;
  update sutarta.history h set account = 'x', seal_hash = sha256((select p.seal_hash from sutarta.history p where p.seal_number = 6)
    || sutarta.seal_text(row(h.*)::sutarta.history)) where seal_number = 7 $$), 'f 7 altered', 'a hash of what was before is found');
-- Cutting off the tail and setting the head back is seen by whoever has kept a head.
select set_config('tap.head', number || ' ' || encode(hash, 'hex'), false) is not null as quiet from sutarta.seal_head \gset
select is(pg_temp.found(split_part(current_setting('tap.head'), ' ', 1)::bigint, left(split_part(current_setting('tap.head'), ' ', 2), 16)), 't', 'a kept head is in the chain');
select is(pg_temp.found(3, repeat('0', 64)), 'f 3 head', 'a head that never was is not');
alter table sutarta.history disable trigger append_only;
delete from sutarta.history h where h.seal_number = (select number from sutarta.seal_head);
update sutarta.seal_head set (number, hash) = (select seal_number, seal_hash from sutarta.history order by seal_number desc nulls last limit 1);
alter table sutarta.history enable trigger append_only;
select is(pg_temp.found(), 't', 'a tail that was cut off with its head is invisible');
select is(pg_temp.found(split_part(current_setting('tap.head'), ' ', 1)::bigint, split_part(current_setting('tap.head'), ' ', 2)),
  'f ' || split_part(current_setting('tap.head'), ' ', 1) || ' head', 'but not to whoever has kept the head');
-- Settings of the session and erased people change no seal.
set local timezone = 'Asia/Tokyo';
set local datestyle = 'German';
set local extra_float_digits = 0;
set local bytea_output = 'escape';
select is(pg_temp.found(), 't', 'no setting of a session breaks the chain');
select is(pg_temp.told('tap_registrar', $$ select door.erase_person('tap_a') $$), 'changed', 'nor does it break');
select is(pg_temp.found(), 't', 'when a person is erased');
select throws_ok($$ set local role sutarta_owner; update sutarta.history set account = 'x' where seal_number = 3 $$, 'SU007', null, 'nobody but a superuser rewrites');
select * from finish();
rollback;
