-- What dashboards ask is told from summaries; what is told from history reads that of the protocol that is asked about,
-- however many others there are. So history need not be partitioned: Benchmarks/reports/README.md has the figures.
begin;
\ir support/act.sql
\o /dev/null
\ir support/two_protocols.sql
\o
select * from no_plan();

select set_eq($$
  select c.relname::text
  from pg_depend d join pg_rewrite r on r.oid = d.objid join pg_class c on c.oid = r.ev_class
  where d.classid = 'pg_rewrite'::regclass and c.relnamespace = 'report'::regnamespace
    and d.refobjid in ('sutarta.history'::regclass, 'report.transition'::regclass, 'report.measure_state_at'::regclass)
  $$, array['measure_state_at', 'transition'], 'no view but those of moves and of stays reads history');
select is_empty($$
  select p.oid::regprocedure from pg_proc p
  where p.pronamespace = 'door'::regnamespace and p.proname ~ '^report_' and p.prokind = 'f' and p.provolatile <> 'v'
    and p.prosrc ~ 'sutarta\.history|report\.transition|report\.measure_state_at'
  $$, 'nor does a leader''s report');

-- What each of these reads, in blocks, when it is asked for the second time.
create temporary table question (query text, blocks bigint);
insert into question (query) values
  ('select * from report.transition where protocol = ''tap-one'''),
  ('select * from report.transition where protocol = ''tap-one'' and plan = ''tap-25'''),
  ('select * from report.transition where protocol = ''tap-one'' and subject = ''plan'' and action = ''agree'''),
  ('select * from report.measure_state_at where protocol = ''tap-one'''),
  ('select * from report.measure_state_at where protocol = ''tap-one'' and plan = ''tap-25'''),
  ('select * from report.plan_as_of(''tap-one'', ''tap-25'', clock_timestamp())'),
  ('select * from report.plan_changes(''tap-one'', ''tap-25'', clock_timestamp(), clock_timestamp())'),
  ('select t.* from sutarta.plan p cross join lateral sutarta.stay_tally_now(p.protocol_id, p.id) t
    where p.protocol_id = current_setting(''tap.one'')::bigint'),
  ('select * from sutarta.silent_measures(current_setting(''tap.one'')::bigint, ''2027-12-01'')'),
  ('select h.* from sutarta.measure m cross join lateral sutarta.last_move(sutarta.matter_of(m)) h
    where m.protocol_id = current_setting(''tap.one'')::bigint'),
  ('select n.* from sutarta.person p cross join lateral sutarta.news(p.id, ''2026-04-10'', pg_current_snapshot()) n
    where p.login = ''tap_b'''),
  ('select pg_temp.told(''tap_daemon'', $x$ select door.count_summaries(clock_timestamp()) $x$)'),
  ('select pg_temp.told(''tap_a'', $x$ select state from door.move_measure(
    ''tap-one'', null, ''1'', ''finish'', ''x'') $x$)');
insert into sutarta.reminding (protocol_id, silence_days) values (current_setting('tap.one')::bigint, 7)
on conflict (protocol_id) do update set silence_days = 7;
insert into sutarta.digest (person_id, local_date, is_late, written_at)
select p.id, '2025-04-09', false, '2025-04-09 07:00+03' from sutarta.person p where p.login = 'tap_b';
create function pg_temp.blocks(query text) returns bigint language plpgsql as $$
declare
  explained jsonb;
begin
  for n in 1..2 loop
    insert into sutarta.uncounted select current_setting('tap.one')::bigint;
    execute 'explain (analyze, buffers, timing off, format json) ' || query into explained;
  end loop;
  return (explained #>> '{0,Plan,Shared Hit Blocks}')::bigint + (explained #>> '{0,Plan,Shared Read Blocks}')::bigint;
end
$$;
update question q set blocks = pg_temp.blocks(q.query);

-- Now there are eight hundred other protocols, of which history tells fifty moves each.
create temporary table model as
select h.* from sutarta.history h where h.subject = 'measure' and h.from_state <> h.to_state limit 1;
set local session_replication_role = replica;
insert into sutarta.history (
  protocol_id, at, subject, plan_id, measure_id, from_state, action, to_state, login, capacity, version)
select 1000000 + n / 50, h.at, h.subject, 1000000 + n / 50, 1000000 + n / 5, h.from_state, h.action, h.to_state,
  h.login, h.capacity, 1000 + n
from model h, generate_series(0, 39999) n;
set local session_replication_role = origin;
analyze sutarta.history;
select cmp_ok(pg_temp.blocks($$ select from sutarta.history where login = 'none such' $$), '>', 600::bigint,
  'history is long');
select is_empty($$
  select q.query, q.blocks, a.blocks from question q cross join lateral pg_temp.blocks(q.query) a (blocks)
  where a.blocks > q.blocks + 100 $$, 'but not for whoever asks of one protocol');
select * from finish();
rollback;
