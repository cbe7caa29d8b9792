-- What reports tell at the edges: a direction with nothing in it, a part left behind by its whole, a moment that is none,
-- a letter sent before it was written.
begin;
\ir support/act.sql
\o /dev/null
\ir support/two_protocols.sql
\o
select * from no_plan();

-- A direction without measures is there, and says nothing was planned in it; a plan without agreed ones says nothing.
\o /dev/null
insert into sutarta.direction (protocol_id, plan_id, code, titles, position)
values (current_setting('tap.one')::bigint, current_setting('tap.plan')::bigint, 'K0', '{"lt": "Tuščia"}', 0);
select door.load_plan('tap-one', 'draft', '{"lt": "Juodraštis"}', '2027-01-01', '2027-12-31');
select door.load_direction('tap-one', 'draft', 'K1', '{"lt": "Kryptis"}', 1);
\o
select is_empty($$ select * from report.direction_progress where protocol = 'tap-one' $$, 'before a tick has counted there is nothing');
\o /dev/null
select pg_temp.told('tap_daemon', $$ select door.count_summaries('2026-04-10 12:00+03') $$);
\o
select results_eq($$
  select plan, direction, planned, not_started, under_way, done, partly, late, postponed, cancelled, done_on_time,
    done_rate, on_time_rate, progress, progress_known, parts_planned, parts_done, carried_over, carry_over_rate,
    counted_for
  from report.direction_progress where protocol = 'tap-one' and planned = 0 $$, $$ values
  ('tap-25', 'K0', 0, 0, 0, 0, 0, 0, 0, 0, 0, null::numeric, null::numeric, null::numeric, 0, 0, 0, 0, null::numeric,
    '2026-04-10'::date) $$, 'a direction without measures tells zeros, and nothing of what has no base');
select is((select string_agg(plan || ' ' || direction || ' ' || planned, ', ' order by direction)
    from report.direction_progress where protocol = 'tap-one'), 'tap-25 K0 0, tap-25 K1 3',
  'the directions of a plan that is only proposed have no rows, as it has none');
select is(pg_temp.told('tap_a', $$
    select string_agg(code || ' ' || planned || ' ' || coalesce(done_rate::text, '–'), ', ')
    from door.report_measures('tap-one', 'tap-25', 'direction') $$), 'K0 0 –, K1 3 0.000000',
  'a leader is told the same, in the plan''s order');
select is(pg_temp.told('tap_a', $$ select count(*) from door.report_measures('tap-one', 'draft', 'direction') $$), '0',
  'and of a proposed plan as little');

-- A part that was left as it was is late while its whole goes on, and no more once that is finished.
create function pg_temp.standing(of text) returns text language sql as $$
  select outcome || ' ' || is_over || ' ' || days_late from report.measure where protocol = 'tap-one' and number = $1
$$;
create function pg_temp.then(of text) returns text language sql as $$
  select outcome from report.plan_as_of('tap-one', 'tap-25', '2199-01-01') where number = $1
$$;
create function pg_temp.promised() returns text language sql as $$
  select planned || ' ' || not_started || ' ' || late || ' ' || still_open || ' ' || not_kept
  from report.association_progress where protocol = 'tap-one' and association = 'TC'
$$;
\o /dev/null
update sutarta.measure m set lead_id = (select a.id from sutarta.association a where a.code = 'TC')
where m.protocol_id = current_setting('tap.one')::bigint and m.number = '1.1';
delete from sutarta.measure_partner m
where m.protocol_id = current_setting('tap.one')::bigint
  and m.measure_id = (select x.id from sutarta.measure x where x.protocol_id = m.protocol_id and x.number = '1.1');
insert into sutarta.uncounted values (current_setting('tap.one')::bigint);
insert into sutarta.stirred values (current_setting('tap.one')::bigint);
update sutarta.counting set seen = null;
select pg_temp.told('tap_daemon', $$ select door.count_summaries('2026-04-10 13:00+03') $$);
set report.as_of = '2026-01-15 12:00+02';
\o
select is(pg_temp.standing('1.1'), 'late true 76', 'a part of what goes on is late like anything');
select is(pg_temp.then('1.1'), 'late', 'in a plan as it will be, too');
select is(pg_temp.promised(), '1 0 1 0 1', 'and for an association with no part in the whole');
\o /dev/null
create table pg_temp.moment as select clock_timestamp() as at;
select pg_temp.told('tap_a', $$ select door.move_measure('tap-one', 'tap-25', '1', 'start', null, null) $$);
select pg_temp.told('tap_a', $$ select door.move_measure('tap-one', 'tap-25', '1', 'finish', 'held', null) $$);
update sutarta.counting set seen = null;
insert into sutarta.uncounted values (current_setting('tap.one')::bigint);
select pg_temp.told('tap_daemon', $$ select door.count_summaries('2026-04-10 14:00+03') $$);
\o
select is(pg_temp.standing('1.1'), 'agreed false 0', 'a part of what is done is late no more');
select is(pg_temp.then('1.1'), 'agreed', 'nor will it be');
select is((select outcome from report.plan_as_of('tap-one', 'tap-25', (select at from pg_temp.moment)) where number = '1.1'),
  'late', 'but it was, before the whole was done');
select is(pg_temp.promised(), '1 1 0 1 0', 'nor is it broken by an association with no part in the whole');
select is(pg_temp.standing('2'), 'late true 15', 'what is part of nothing stays late');
\o /dev/null
select pg_temp.told('tap_a', $$ select door.move_measure('tap-one', 'tap-25', '1', 'reopen', 'not yet', null) $$);
\o
select is(pg_temp.standing('1.1'), 'late true 76', 'when the whole is taken up again, its part is late again');
-- What was reported of a part makes its whole partly done, as it counts in the progress of it.
\o /dev/null
update sutarta.measure m set progress = null
where m.protocol_id = current_setting('tap.one')::bigint and m.number in ('1', '1.1');
\o
select is(pg_temp.standing('1'), 'late true 15', 'a whole of which nothing was heard is late');
select is(pg_temp.then('1'), 'late', 'in a plan as it will be, too');
\o /dev/null
update sutarta.measure m set progress = 45 where m.protocol_id = current_setting('tap.one')::bigint and m.number = '1.1';
insert into sutarta.uncounted values (current_setting('tap.one')::bigint);
update sutarta.counting set seen = null;
select pg_temp.told('tap_daemon', $$ select door.count_summaries('2026-04-10 15:00+03') $$);
\o
select is(pg_temp.standing('1'), 'partly true 15', 'a whole of a part of which something was reported is partly done');
select is(pg_temp.then('1'), 'partly', 'in a plan as it will be, too');
select is((select partly || ' ' || progress_known from report.plan_progress where protocol = 'tap-one' and plan = 'tap-25'),
  '1 1', 'and in the counts');
select is((select days_in_state from report.measure where protocol = 'tap-one' and number = '1'), null,
  'nothing has been in its state as of a moment before it came into it');
-- A part whose whole was withdrawn before it was agreed is a measure like another, and is late like one.
\o /dev/null
update sutarta.measure m set progress = null where m.protocol_id = current_setting('tap.one')::bigint and m.number = '1.1';
update sutarta.measure m set agreed_at = null, state = (
  select v.to_state from sutarta.life_cycle_move v where v.subject = 'measure' and v.action = 'withdraw' limit 1)
where m.protocol_id = current_setting('tap.one')::bigint and m.number = '1';
\o
select is(pg_temp.standing('1.1'), 'late true 76', 'a part whose whole was never agreed is late by itself');
reset report.as_of;

-- The moment that a session sets has to be one.
create function pg_temp.as_of(said text) returns text language plpgsql as $$
declare
  answer text;
begin
  perform set_config('report.as_of', said, true);
  begin
    select count(*) || ' measures' into answer from report.measure where days_late >= 0;
  exception when others then
    answer := sqlstate || ' ' || sqlerrm;
  end;
  perform set_config('report.as_of', '', true);
  return answer;
end
$$;
select is(pg_temp.as_of(said), format(
    '22023 report.as_of is "%s"; it has to be a moment, such as ''2025-07-01 00:00+03'', or empty for now.', said),
  format('%s is no moment', said))
from unnest(array['infinity', '-infinity', 'yesterdayish', '2025-02-30', '2025-07-01 00:00 Mars/Olympus', '12']) said;
select matches(pg_temp.as_of(said), '^[1-9][0-9]* measures$', format('"%s" is one, or now', said))
from unnest(array['', ' ', '2025-07-01 00:00+03', '2025-07-01', 'now']) said;

-- A tick that is told a past moment sends before it writes: how long that took nobody can say.
\o /dev/null
insert into sutarta.digest (person_id, local_date, is_late, seen)
select p.id, '2026-04-10', false, pg_current_snapshot() from sutarta.person p where p.login = 'tap_a';
insert into sutarta.message (person_id, local_date, message_id, recipient, bytes)
select p.id, '2026-04-10', '<tap@example.org>', 'tap@example.org', 'bytes' from sutarta.person p where p.login = 'tap_a';
update sutarta.message m set sent_at = m.written_at - interval '30 days' where m.recipient = 'tap@example.org';
\o
select results_eq($$ select state, hours_to_send from report.digest $$, $$ values ('sent', null::numeric) $$,
  'what was sent before it was written took no time that could be told');
update sutarta.message m set sent_at = m.written_at + interval '90 minutes' where m.recipient = 'tap@example.org';
select results_eq($$ select state, hours_to_send from report.digest $$, $$ values ('sent', 1.5) $$,
  'what was sent afterwards took so long');
select * from finish();
rollback;
