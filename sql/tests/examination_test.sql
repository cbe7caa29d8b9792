-- What doctor is told of ticks, relays and letters that stay.
begin;
\ir support/act.sql
\o /dev/null
\ir support/two_protocols.sql
\o
select * from no_plan();
delete from sutarta.tick;
create function pg_temp.tick(outcome text default 'done', reason text default null) returns text language sql as $$
  select pg_temp.told('tap_daemon', format('select door.keep_tick(2.5, null, %L, %L, %L)', 'host-1', outcome, reason))
$$;

-- Ticks.
select is((select t.age is null and t.register_age > 0 from door.examine_ticks(clock_timestamp()) t), true,
  'a register in which nobody has ticked says how old it is');
select is(pg_temp.tick(), '', 'a tick is kept');
select results_eq($$ select t.age between 600 and 610, round(t.seconds::numeric, 1), t.host, t.outcome, t.reason
  from door.examine_ticks(clock_timestamp() + interval '10 minutes') t $$,
  $$ values (true, 2.5, 'host-1', 'done', null::text) $$, 'how long ago, how long, where, and what it came to');
select is(pg_temp.tick('complained', 'The relay refuses to talk.'), '', 'another');
select is((select t.reason from door.examine_ticks(clock_timestamp()) t), 'The relay refuses to talk.', 'the last one counts');
select ok((select t.age < -3500 from door.examine_ticks(clock_timestamp() - interval '1 hour') t),
  'a clock that went back is seen by it');
select is(pg_temp.tick('excellent'), 'SU012', 'an outcome is one of four');
select is(pg_temp.told('tap_a', $$ select door.keep_tick(1, null, 'x', 'done', null) $$), '42501', 'a leader ticks not');
select is(pg_temp.told('tap_registrar', $$ select door.keep_tick(1, null, 'x', 'done', null) $$), '42501', 'nor a registrar');
select is(pg_temp.told('tap_a', $$ select host from door.examine_ticks(clock_timestamp()) $$), '42501', 'nor is she told');
select is(pg_temp.told('tap_registrar', $$ select host from door.examine_ticks(clock_timestamp()) $$), 'host-1',
  'a registrar is');
select lives_ok($$ insert into sutarta.tick (began_at, ended_at, host, outcome)
  select clock_timestamp(), clock_timestamp(), 'many', 'done' from generate_series(1, 1500) $$, 'many tick');
select is(pg_temp.tick(), '', 'the next');
select is((select count(*)::int from sutarta.tick), 1000, 'leaves a thousand');
select is((select t.host from door.examine_ticks(clock_timestamp()) t), 'host-1', 'the last among them');

-- Letters.
delete from sutarta.delivery;
delete from sutarta.message;
select results_eq($$ select waiting, tried_often, age, parked, held, parked_age from door.examine_mail(clock_timestamp()) $$,
  $$ values (0::bigint, 0::bigint, null::double precision, 0::bigint, 0::bigint, null::double precision) $$, 'no letter, nothing stays');
insert into sutarta.digest (person_id, local_date, is_late)
select p.id, d::date, false from sutarta.person p, generate_series(date '2001-01-01', date '2001-01-04', interval '1 day') d
where p.login = 'tap_a';
insert into sutarta.message (person_id, local_date, message_id, recipient, bytes, written_at, parked_at, parked_because, attempts)
select d.person_id, d.local_date, 'm' || d.local_date, 'x@example.org', 'letter', clock_timestamp() - interval '5 hours',
  case when d.local_date > '2001-01-02' then clock_timestamp() - interval '2 hours' end,
  case when d.local_date > '2001-01-02' then 'why' end, case when d.local_date = '2001-01-01' then 5 else 0 end
from sutarta.digest d where d.local_date < '2001-02-01';
insert into sutarta.delivery (message_id, fence, began_at, ended_at, outcome, reason)
select m.id, 1, clock_timestamp(), clock_timestamp(), 'ambiguous', 'why' from sutarta.message m where m.local_date = '2001-01-04';
select results_eq($$ select waiting, tried_often, age::int / 3600, parked, held, parked_age::int / 3600
  from door.examine_mail(clock_timestamp()) $$, $$ values (2::bigint, 1::bigint, 5, 2::bigint, 1::bigint, 2) $$,
  'two wait, one of them often tried; two are parked, one of which may have been sent');
select is(pg_temp.told('tap_a', $$ select waiting from door.examine_mail(clock_timestamp()) $$), '42501', 'not for a leader''s eyes');

-- Relays.
delete from sutarta.relay;
update sutarta.message set parked_at = null, parked_because = null;
create function pg_temp.attempt(outcome text) returns text language plpgsql as $$
declare
  c record;
begin
  select * into c from door.claim_message(clock_timestamp() + interval '2 hours', 'other', 'resend');
  return door.mark_delivery(c.message_id, c.fence, outcome, 'Connection refused', clock_timestamp(), 'smtp host', 'resend');
end
$$;
select is(pg_temp.attempt('relay'), 'true', 'a relay is not there');
select results_eq($$ select name, age < 5, failures, rest between 50 and 60, reason from door.examine_relays(clock_timestamp()) $$,
  $$ values ('smtp host', true, 1, true, 'Connection refused') $$, 'it rests for a minute, and it is told why');
update sutarta.relay set since = since - interval '1 hour';
select is(pg_temp.attempt('relay'), 'true', 'nor later');
select results_eq($$ select age::int / 3600, failures, rest > 60 from door.examine_relays(clock_timestamp()) $$,
  $$ values (1, 2, true) $$, 'since when is kept, it rests for longer');
select is((select rest::int from door.examine_relays(clock_timestamp() + interval '1 hour')), 0, 'then it is tried again');
select is(pg_temp.attempt('sent'), 'true', 'it answers');
select is_empty($$ select 1 from door.examine_relays(clock_timestamp()) $$, 'and is in order');
select is(pg_temp.told('tap_a', $$ select name from door.examine_relays(clock_timestamp()) $$), '42501', 'not for a leader''s eyes, either');
select * from finish();
rollback;
