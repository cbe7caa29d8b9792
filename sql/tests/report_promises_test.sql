-- Who has promised what; what a measure of a draft waits for, then and now; what a clock that was set back leaves.
begin;
\ir support/act.sql
\o /dev/null
\ir support/two_protocols.sql
\o
select * from no_plan();

-- Everybody's is what is everybody's in its time; who left in the plan's period promised, who came too late did not.
create function pg_temp.everybody() returns text language sql as $$
  select string_agg(p.association, ' ' order by p.association) || ': ' || (
      select string_agg(a.association, ' ' order by a.association) from report.association_progress a
      where a.protocol = 'tap-two')
  from report.measure_part p where p.protocol = 'tap-two' and p.number = '1' and p.part = 'all'
$$;
\o /dev/null
update sutarta.measure m set due = '2025-06-30', lead_id = null
from sutarta.protocol p where p.code = 'tap-two' and m.protocol_id = p.id;
select door.load_party('tap-two', 'TA', 'signatory', '2025-06-30', null),
  door.load_party('tap-two', 'TB', 'signatory', '2025-07-01', null),
  door.load_party('tap-two', 'TC', 'signatory', '2025-01-01', '2025-01-31');
select pg_temp.told('tap_daemon', $$ select door.count_summaries('2026-04-10 17:30+03') $$);
\o
select is(pg_temp.everybody(), 'TA TC TD: TA TC TD', 'who signs when a measure''s time is over has not promised it');

-- A part whose whole was withdrawn before they agreed is a measure like another.
\o /dev/null
select door.load_plan('tap-two', 'next', '{"lt": "Kitas"}', '2027-01-01', '2027-12-31');
select door.load_direction('tap-two', 'next', 'K1', '{"lt": "Kryptis"}', 1);
select door.load_measure('tap-two', 'next', n, whole, 'K1', jsonb_build_object('lt', n), 'visus metus', 'dated',
  '2027-01-01', '2027-12-31', '2027-12-31', 'TD', '{}', place)
from (values ('1', null, 1), ('1.1', '1', 2), ('2', null, 3), ('2.1', '2', 4)) as v (n, whole, place);
select pg_temp.told('tap_d', $$ select door.move_measure('tap-two', 'next', '1', 'withdraw', 'no', null) $$);
select door.record_agreement('tap-two', 'next', '2026-12-01', 'Minutes 2');
select pg_temp.told('tap_daemon', $$ select door.count_summaries('2027-04-10 17:30+03') $$);
\o
select results_eq($$
  select p.planned, p.parts_planned, a.planned, a.parts_planned from report.plan_progress p
  join report.association_progress a on a.plan_id = p.plan_id and a.association = 'TD'
  where p.plan = 'next' $$, $$ values (2, 1, 2, 1) $$, 'a part whose whole was never agreed is not lost');

-- What a measure of a draft waits for is told like its other fields.
\o /dev/null
select door.load_plan('tap-one', 'draft', '{"lt": "Juodraštis"}', '2027-01-01', '2027-12-31');
select door.load_direction('tap-one', 'draft', 'K1', '{"lt": "Kryptis"}', 1);
select door.load_measure('tap-one', 'draft', n, null, 'K1', jsonb_build_object('lt', n), 'visus metus', 'dated',
  '2027-01-01', '2027-12-31', '2027-12-31', 'TB', '{}', n::integer)
from unnest(array['1', '2']) n;
select pg_temp.told('tap_b', $$ select door.set_need('tap-one', 'draft', '2', '1', 2) $$);
create table pg_temp.moment as select clock_timestamp() as at;
select pg_temp.told('tap_b', $$ select door.set_need('tap-one', 'draft', '2', '1', 5) $$);
\o
select results_eq($$
  select number, field, before, after
  from report.plan_changes('tap-one', 'draft', (select at from pg_temp.moment), clock_timestamp()) $$,
  $$ values ('2', 'needs', '{"1": 2}'::jsonb, '{"1": 5}'::jsonb) $$, 'what a measure waits for is told from what to what');

-- A stay in which the clock was set back: it is in no moment, and counts as none; the one that lasts has no length.
\o /dev/null
alter table sutarta.history disable trigger append_only;
update sutarta.history h set at = h.at + interval '2 days'
from sutarta.measure m join sutarta.plan p on p.protocol_id = m.protocol_id and p.id = m.plan_id and p.code = 'next'
where h.protocol_id = m.protocol_id and h.measure_id = m.id and h.subject = 'measure' and m.number = '1'
  and h.to_state = 'proposed';
alter table sutarta.history enable trigger append_only;
\o
select results_eq($$ select state, days from report.measure_state_at where plan = 'next' and number = '1' order by 1 $$,
  $$ values ('proposed', 0.000000), ('withdrawn', null) $$, 'no stay is shorter than nothing');
select is((select min(t.mean_days) >= 0 from sutarta.plan p
    cross join lateral sutarta.stay_tally_now(p.protocol_id, p.id) t where p.code = 'next'), true,
  'and none is counted as such');
select * from finish();
rollback;
