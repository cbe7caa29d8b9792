-- What analysts read: all of it, and nothing else; nobody's personal data; the past as it was; summaries that say what
-- the rows say.
begin;
\ir support/act.sql
\o /dev/null
\ir support/two_protocols.sql
\o
select * from no_plan();

-- Every view and column says what it is; every function too.
select is_empty($$
  select c.relname from pg_class c
  where c.relnamespace = 'report'::regnamespace and obj_description(c.oid, 'pg_class') is null
  $$, 'every view has a comment');
select is_empty($$
  select c.relname, a.attname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
  where c.relnamespace = 'report'::regnamespace and col_description(c.oid, a.attnum) is null
  $$, 'every column has a comment');
select is_empty($$
  select p.oid::regprocedure from pg_proc p
  where p.pronamespace = 'report'::regnamespace and obj_description(p.oid, 'pg_proc') is null
  $$, 'every function has a comment');

select is_empty($$
  select a.attname, count(distinct col_description(c.oid, a.attnum))
  from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
  where c.relnamespace = 'report'::regnamespace and c.relname ~ '_progress$'
    and (a.attname <> 'planned' or c.relname <> 'association_progress')
    and a.attname not in ('direction_id', 'title')
  group by a.attname having count(distinct col_description(c.oid, a.attnum)) > 1
  $$, 'one measure of progress is told of in the same words, by whatever one asks');

-- Who may read.
create function pg_temp.readable(login text) returns table (name text, answer text) language sql as $$
  select c.relname, pg_temp.told(login, format('select count(*) >= 0 from report.%I', c.relname))
  from pg_class c where c.relnamespace = 'report'::regnamespace and c.relkind in ('v', 'r', 'm')
$$;
select is_empty($$ select * from pg_temp.readable('tap_analyst') where answer <> 'true' $$,
  'an analyst reads every view');
select is_empty($$
  select l, r.name, r.answer from unnest(array['tap_a', 'tap_secretary', 'tap_daemon', 'tap_stranger']) l
  cross join lateral pg_temp.readable(l) r where r.answer <> '42501'
  $$, 'nobody else does: the views show every protocol');
select is_empty($$
  select c.oid::regclass from pg_class c
  where c.relnamespace in ('sutarta'::regnamespace, 'door'::regnamespace)
    and c.relkind in ('r', 'v', 'm', 'p') and (
      has_table_privilege('tap_analyst', c.oid, 'select, insert, update, delete, truncate, references, trigger')
      or has_any_column_privilege('tap_analyst', c.oid, 'select, insert, update, references'))
  $$, 'an analyst has no right to a table');
select is_empty($$
  select c.oid::regclass from pg_class c
  where c.relnamespace = 'report'::regnamespace and (
      has_table_privilege('tap_analyst', c.oid, 'insert, update, delete, truncate, references, trigger')
      or has_any_column_privilege('tap_analyst', c.oid, 'insert, update, references'))
  $$, 'and none to write through a view');
select is_empty($$
  select p.oid::regprocedure from pg_proc p
  where p.pronamespace in ('door'::regnamespace, 'sutarta'::regnamespace)
    and has_function_privilege('tap_analyst', p.oid, 'execute') and p.prosecdef
  $$, 'nor may she call what works with the owner''s rights');
select is(pg_temp.told('tap_analyst', $$ select sutarta.outcome('done', false, null, null, false) $$), '42501',
  'the schema behind the views is closed to her');
select is(pg_temp.told('tap_analyst', $$ create temporary table mine (x integer) $$), '42501', 'she makes no table');
select is(pg_temp.told('tap_analyst', $$ create view report.mine as select 1 $$), '42501', 'and no view');

-- Something for every view to tell, with an address and a word of one's own in it.
\o /dev/null
select door.expand_holidays('LT', '2024-01-01', '2026-12-31', '{2025-05-01}');
insert into sutarta.day_override (country, day, is_worked, reason) values ('LT', '2025-05-02', false, 'a bridge');
select pg_temp.told('tap_a', $$ select door.move_measure('tap-one', 'tap-25', '1', 'start', null, null) $$);
select pg_temp.told('tap_a', $$ select door.report_progress('tap-one', 'tap-25', '1', 40, 'ask me@private.example', null) $$);
select pg_temp.told('tap_b', $$ select door.move_measure('tap-one', 'tap-25', '3', 'start', null, null) $$);
select pg_temp.told('tap_b', $$ select door.move_measure('tap-one', 'tap-25', '3', 'finish', 'by me@private.example', null) $$);
select pg_temp.told('tap_secretary',
  $$ select door.open_decision('tap-one', 'measure', 'tap-25', '2', null, 'postpone', 'me@private.example says so', null, null) $$);
select pg_temp.told('tap_a', $$ select door.cast_ballot('tap-one', 1, 'consent', null, null, null, null) $$);
select pg_temp.told('tap_b', $$ select door.cast_ballot('tap-one', 1, 'object', 'me@private.example', null, null, null) $$);
select pg_temp.told('tap_secretary', $$ select door.record_meeting('tap-one', '2025-06-02', 'Kaunas', '7', '{TA}', null) $$);
select door.load_event('tap-one', 'day', '{"lt": "Diena"}', '2026-05-10', '2026-05-10', null, null, null, 'TA');
select door.expand_occurrences('tap-one', 'day', '2026-01-01', '2026-12-31', '{2026-05-10}', '{2026-05-10}', '{12}');
\o
select is(pg_temp.told('tap_daemon', $$ select door.compute_reminders('2026-04-10 12:00+03') $$) is not null, true,
  'a tick makes reminders');
\o /dev/null
do $$
declare
  d record;
begin
  for d in
    select c.person_id, c.local_date, min(c.seen::text)::pg_snapshot as seen,
      array_agg(c.reminder_id) filter (where c.reminder_id is not null) as reminders
    from door.collect_digests('2026-04-10 12:00+03', 100) c where c.section <> 'end' group by 1, 2
  loop
    perform door.write_digest(d.person_id, d.local_date, false, d.seen, d.reminders,
      format('<%s@example.org>', d.person_id), 'someone@example.org', 'bytes');
  end loop;
end
$$;
select door.claim_message('2026-04-10 12:00+03', 'smtp', 'resend', '15 min');
\o
select cmp_ok(pg_temp.told('tap_daemon', $$ select door.count_summaries('2026-04-10 12:00+03') $$)::integer, '>=', 2,
  'and counts');
select is(pg_temp.told('tap_daemon', $$ select door.count_summaries('2026-04-10 13:00+03') $$), '0',
  'what has not changed is not counted again that day');
create function pg_temp.said(name text) returns setof text language plpgsql as $$
begin
  return query execute format('select x::text from report.%I x', name);
end
$$;
select is_empty($$
  select c.relname from pg_class c
  where c.relnamespace = 'report'::regnamespace and c.relname not in ('carry_over')
    and not exists (select from pg_temp.said(c.relname))
  $$, 'every view has something to tell');
select is_empty($$
  select c.relname, x from pg_class c cross join lateral pg_temp.said(c.relname) x
  where c.relnamespace = 'report'::regnamespace
    and (x ~ '@' or exists (
      select from sutarta.person p
      where p.login ~ '^tap_' and (strpos(x, p.name) > 0 or strpos(x, p.login) > 0)))
  $$, 'no view tells an address, a person, or what somebody wrote');

create function pg_temp.nulls(name text, of text) returns boolean language plpgsql as $$
declare
  answer boolean;
begin
  execute format('select exists (select from report.%I where %I is null)', name, of) into answer;
  return answer;
end
$$;
select is_empty($$
  select c.relname, a.attname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
  where c.relnamespace = 'report'::regnamespace and pg_temp.nulls(c.relname, a.attname)
    and strpos(col_description(c.oid, a.attnum), 'null') = 0
  $$, 'a column in which there is null says what it means');

-- A measure's own moments are those of its history.
create function pg_temp.wrong_moments() returns bigint language sql as $$
  select count(*) from sutarta.measure m
  cross join lateral (
    select max(h.at) filter (where h.from_state <> h.to_state) as since,
      max(h.at) filter (where h.action = 'agree') as agreed,
      min(h.at) filter (where h.action = 'start') as started
    from sutarta.history h where h.protocol_id = m.protocol_id and h.measure_id = m.id and h.subject = 'measure') x
  where (m.state_since, m.agreed_at, m.started_at) is distinct from (x.since, x.agreed, x.started)
$$;
select is(pg_temp.wrong_moments(), 0::bigint, 'a measure tells the moments of its history');
select is((select (d.settled_at is null) || ' ' || count(b.cast_at) from sutarta.decision d
  join sutarta.ballot b on b.protocol_id = d.protocol_id and b.decision = d.number
  where d.protocol_id = current_setting('tap.one')::bigint group by d.settled_at),
  'true 2', 'an open decision is not settled; each ballot has its moment');

-- The rules of what is counted.
set report.as_of = '2026-01-15 12:00+02';
select results_eq($$
  select number, outcome, is_over, is_on_time, days_late from report.measure
  where protocol = 'tap-one' and plan = 'tap-25' order by position $$, $$ values
  ('1', 'partly', true, null::boolean, 15), ('1.1', 'late', true, null, 76), ('2', 'late', true, null, 15),
  ('3', 'done', false, false, (select (ended_at at time zone 'Europe/Vilnius')::date - '2025-12-31'::date
    from report.measure where protocol = 'tap-one' and number = '3')) $$,
  'what is unfinished after its time is late, or partly done');
set report.as_of = '2025-11-15 12:00+02';
select results_eq($$
  select number, outcome, is_over, days_late from report.measure
  where protocol = 'tap-one' and plan = 'tap-25' and number <> '3' order by position $$, $$ values
  ('1', 'in_progress', false, 0), ('1.1', 'late', true, 15), ('2', 'agreed', false, 0) $$,
  'while there is time it is as its state says');
set report.as_of = '2025-10-31 23:59+02';
select is((select outcome || ' ' || days_late from report.measure where protocol = 'tap-one' and number = '1.1'),
  'agreed 0', 'on its last day nothing is late');
reset report.as_of;
select results_eq($$
  select planned, not_started, under_way, done, partly, late, postponed, done_on_time, done_rate, on_time_rate,
    progress, progress_known, parts_planned, parts_done, carry_over_rate, counted_for
  from report.plan_progress where protocol = 'tap-one' $$, $$ values
  (3, 0, 0, 1, 1, 1, 0, 0, 0.333333, 0.000000, 70.000000, 2, 1, 0, null::numeric, '2026-04-10'::date) $$,
  'a plan tells what has become of it; what nobody has reported on is not averaged');
select results_eq($$
  select association, planned, led, partnered, kept, kept_late, not_kept, still_open, kept_rate
  from report.association_progress where protocol = 'tap-one' order by association $$, $$ values
  ('TA', 2, 1, 1, 0, 0, 2, 0, 0.000000), ('TB', 3, 1, 2, 0, 1, 2, 0, 0.000000) $$,
  'each association what it promised; what names nobody is promised by all who signed');
select results_eq($$
  select association, eligible_for, consents, objections, missing, cast_rate, meetings, attended, attendance_rate
  from report.participation where protocol = 'tap-one' and (eligible_for > 0 or meetings > 0)
  order by year, association $$, $$ values
  ('TA', 0, 0, 0, 0, null::numeric, 1, 1, 1.000000), ('TB', 0, 0, 0, 0, null, 1, 0, 0.000000),
  ('TC', 0, 0, 0, 0, null, 1, 0, 0.000000),
  ('TA', 1, 1, 0, 0, 1.000000, 0, 0, null), ('TB', 1, 0, 1, 0, 1.000000, 0, 0, null) $$,
  'who took part in what');
select is((select reminders_told || ' ' || reminders_waiting || ' ' || measures from report.occurrence where event = 'day'),
  '3 6 0', 'an event tells its reminders');
\o /dev/null
select door.load_event('tap-one', 'then', '{"lt": "Tada"}', '2025-05-10', '2025-05-10', null, null, null, 'TA');
select door.expand_occurrences('tap-one', 'then', '2025-01-01', '2025-12-31', '{2025-05-10}', '{2025-05-10}', '{1}');
select pg_temp.told('tap_secretary', $$ select door.link_event('tap-one', 'then', 'tap-25', '2') $$);
\o
select is((select measures from report.occurrence where event = 'then'), 1, 'and which measures cover it');
select is((select count(*)::integer from report.transition where event = 'then'), 2, 'its moves say whose they are');
select results_eq($$ select is_working_day, is_public_holiday, override from report.day
  where country = 'LT' and day in ('2025-05-01', '2025-05-02', '2025-05-05') order by day $$,
  $$ values (false, true, null::text), (false, false, 'off'), (true, false, null) $$, 'a day is worked or not');

-- The past, exactly.
create table pg_temp.moment as select 0 as n, clock_timestamp() as at;
create function pg_temp.was(n integer) returns text language sql as $$
  select string_agg(number || ' ' || state || coalesce(' ' || progress, '') || ' ' || lead, ', ' order by number)
  from report.plan_as_of('tap-one', 'tap-25', (select at from pg_temp.moment m where m.n = was.n))
  where lead is not null
$$;
select is(pg_temp.was(0), '1 in_progress 40 TA, 1.1 agreed TA, 3 done TB', 'a plan as it is');
\o /dev/null
select pg_temp.told('tap_a', $$ select door.move_measure('tap-one', 'tap-25', '1.1', 'start', null, null) $$);
insert into pg_temp.moment select 1, clock_timestamp();
select pg_temp.told('tap_a', $$ select door.report_progress('tap-one', 'tap-25', '1', 80, null, null) $$);
select pg_temp.told('tap_b', $$ select door.move_measure('tap-one', 'tap-25', '3', 'reopen', 'not yet', null) $$);
insert into pg_temp.moment select 2, clock_timestamp();
select pg_temp.told('tap_b', $$ select door.undo_measure('tap-one', 'tap-25', '3', null) $$);
select pg_temp.told('tap_a', $$ select door.report_progress('tap-one', 'tap-25', '1', 90, null, null) $$);
\o
select is(pg_temp.was(0), '1 in_progress 40 TA, 1.1 agreed TA, 3 done TB', 'and as it was');
select is(pg_temp.was(1), '1 in_progress 40 TA, 1.1 in_progress TA, 3 done TB', 'at any moment');
select is(pg_temp.was(2), '1 in_progress 80 TA, 1.1 in_progress TA, 3 in_progress TB', 'whatever was done since');
select is((select count(*) from report.plan_as_of('tap-one', 'tap-25', '2020-01-01')), 0::bigint,
  'before there was a plan there was nothing');
select is(pg_temp.told('tap_analyst', $$ select count(*) from report.plan_as_of('tap-one', '1999', '2020-01-01') $$),
  'SU003', 'a plan that is not there is refused');
select results_eq($$
  select number, field, before, after from report.plan_changes('tap-one', 'tap-25',
    (select at from pg_temp.moment where n = 0), (select at from pg_temp.moment where n = 2)) order by 1, 2 $$,
  $$ values ('1', 'progress', '40'::jsonb, '80'::jsonb), ('1.1', 'state', '"agreed"', '"in_progress"'),
    ('3', 'state', '"done"', '"in_progress"') $$, 'what changed between two moments');
select is_empty($$
  with pair as (
    select a.at as earlier, b.at as later from pg_temp.moment a cross join pg_temp.moment b
  ), told as (
    select p.*, c.number, c.field, c.before #>> '{}' as before, c.after #>> '{}' as after
    from pair p cross join lateral report.plan_changes('tap-one', 'tap-25', p.earlier, p.later) c
  ), differing as (
    select p.*, x.number, k.* from pair p
    cross join lateral report.plan_as_of('tap-one', 'tap-25', p.earlier) x
    join lateral report.plan_as_of('tap-one', 'tap-25', p.later) y on y.measure_id = x.measure_id
    cross join lateral (values ('state', x.state, y.state), ('progress', x.progress::text, y.progress::text),
      ('lead', x.lead, y.lead), ('partners', x.partners, y.partners)) k (field, before, after)
    where k.before is distinct from k.after
  )
  (table told except table differing) union all (table differing except table told)
  $$, 'forth and back, what changed is what differs');
select results_eq($$ select distinct state from report.measure_state_at
  where protocol = 'tap-one' and number = '3' and left_at is null $$, $$ values ('done') $$, 'the last stay lasts');
select is((select count(*) from report.measure_state_at s
    join report.measure m using (measure_id) where s.parent_id is distinct from m.parent_id), 0::bigint,
  'a stay knows the measure that its own is part of');
select is((select count(*) from report.measure_state_at s, pg_temp.moment t
  where s.protocol = 'tap-one' and s.entered_at <= t.at and (s.left_at > t.at or s.left_at is null)), 12::bigint,
  'at each moment each measure is in one state');
select is((select m.ended_at = h.at from sutarta.measure m join sutarta.history h
    on h.protocol_id = m.protocol_id and h.measure_id = m.id and h.action = 'finish'
    where m.protocol_id = current_setting('tap.one')::bigint and m.number = '3'), true,
  'who takes a mistaken reopening back has ended nothing anew');

-- What a load changes in a draft is history, too.
\o /dev/null
select door.load_plan('tap-one', 'draft', '{"lt": "Juodraštis"}', '2027-01-01', '2027-12-31');
select door.load_direction('tap-one', 'draft', 'K1', '{"lt": "Kryptis"}', 1);
select door.load_measure('tap-one', 'draft', '1', null, 'K1', '{"lt": "Viena"}', 'visus metus', 'dated', '2027-01-01',
  '2027-12-31', '2027-12-31', 'TA', '{TB}', 1);
insert into pg_temp.moment select 3, clock_timestamp();
select door.load_measure('tap-one', 'draft', '1', null, 'K1', '{"lt": "Kita"}', 'visus metus', 'dated', '2027-01-01',
  '2027-12-31', '2027-12-31', 'TB', '{}', 1);
\o
select is((select title || ' ' || lead || ' ' || partners
  from report.plan_as_of('tap-one', 'draft', (select at from pg_temp.moment where n = 3))), 'Viena TA TB',
  'a draft that was loaded anew is read back as it was');
select results_eq($$
  select field, before, after from report.plan_changes(
    'tap-one', 'draft', '2020-01-01', (select at from pg_temp.moment where n = 3))
  where field in ('titles', 'lead', 'partners', 'state', 'progress', 'note') order by field $$,
  $$ values ('lead', null::jsonb, '"TA"'::jsonb), ('partners', null, '["TB"]'), ('progress', null, 'null'),
    ('state', null, '"proposed"'), ('titles', null, '{"lt": "Viena"}') $$, 'of a new measure every field is new, as it was');
select results_eq($$
  select field, before, after from report.plan_changes(
    'tap-one', 'draft', (select at from pg_temp.moment where n = 3), clock_timestamp()) order by field $$,
  $$ values ('lead', '"TA"'::jsonb, '"TB"'::jsonb), ('partners', '["TB"]', '[]'),
    ('titles', '{"lt": "Viena"}', '{"lt": "Kita"}') $$, 'of another what was changed alone');

-- Summaries say what the rows say, whatever happened in between, and take no row anew that says so already.
create function pg_temp.differing() returns bigint language sql as $$
  select (select count(*) from (
      (select t.* from sutarta.plan_tally t except
       select n.* from sutarta.plan p join sutarta.counting g using (protocol_id)
         cross join lateral sutarta.plan_tally_now(p.protocol_id, p.id, g.counted_for) n)
      union all
      (select n.* from sutarta.plan p join sutarta.counting g using (protocol_id)
         cross join lateral sutarta.plan_tally_now(p.protocol_id, p.id, g.counted_for) n
       except select t.* from sutarta.plan_tally t)) x)
    + (select count(*) from (
      (select t.* from sutarta.stay_tally t except
       select n.* from sutarta.plan p cross join lateral sutarta.stay_tally_now(p.protocol_id, p.id) n)
      union all
      (select n.* from sutarta.plan p cross join lateral sutarta.stay_tally_now(p.protocol_id, p.id) n
       except select t.* from sutarta.stay_tally t)) x)
    + (select count(*) from (
      (select t.* from sutarta.decision_tally t except
       select n.* from sutarta.protocol p cross join lateral sutarta.decision_tally_now(p.id) n)
      union all
      (select n.* from sutarta.protocol p cross join lateral sutarta.decision_tally_now(p.id) n
       except select t.* from sutarta.decision_tally t)) x)
    + (select count(*) from (
      (select t.* from sutarta.participation_tally t except
       select n.* from sutarta.protocol p cross join lateral sutarta.participation_tally_now(p.id) n)
      union all
      (select n.* from sutarta.protocol p cross join lateral sutarta.participation_tally_now(p.id) n
       except select t.* from sutarta.participation_tally t)) x)
    + (select count(*) from (
      (select t.* from sutarta.occurrence_tally t except
       select n.* from sutarta.protocol p cross join lateral sutarta.occurrence_tally_now(p.id) n)
      union all
      (select n.* from sutarta.protocol p cross join lateral sutarta.occurrence_tally_now(p.id) n
       except select t.* from sutarta.occurrence_tally t)) x)
$$;
select cmp_ok(pg_temp.differing(), '>', 0::bigint, 'before a tick the summaries are those of the last');
\o /dev/null
select door.compute_reminders('2026-04-10 14:00+03');
select door.count_summaries('2026-04-10 14:00+03');
\o
select is(pg_temp.differing(), 0::bigint, 'after it they say what the rows say');
select is((select count(*) from report.plan_progress where protocol = 'tap-one' and plan = 'draft'), 0::bigint,
  'what is proposed only has not been planned');
\o /dev/null
create table pg_temp.kept as select t.ctid as place from sutarta.plan_tally t;
select pg_temp.told('tap_b', $$ select door.cast_ballot('tap-one', 1, 'consent', null, null, null, null) $$);
select door.compute_reminders('2026-04-10 15:00+03');
select door.count_summaries('2026-04-10 15:00+03');
\o
select is(pg_temp.differing(), 0::bigint, 'so do those of a decision that was carried');
select is((select carried || ' ' || still_open from report.decision_time where protocol = 'tap-one'), '1 0',
  'which tell of it');
select is((select measures from report.occurrence where event = 'then'), 0, 'a measure that was postponed covers no event');
select is((select p.postponed || ' ' || d.postponed || ' ' || q.postponed from report.plan_progress p
    join report.direction_progress d using (plan_id) join report.quarter_progress q using (plan_id)
    where p.protocol = 'tap-one' and p.plan = 'tap-25'), '1 1 1', 'and of what it did, by whatever one asks');
select is((select count(*) from sutarta.plan_tally t join sutarta.plan p on p.protocol_id = t.protocol_id and p.id = t.plan_id
    join pg_temp.kept k on k.place = t.ctid
    where p.protocol_id <> current_setting('tap.one')::bigint),
  (select count(*) from sutarta.plan_tally t where t.protocol_id <> current_setting('tap.one')::bigint),
  'rows of others are left alone');
\o /dev/null
select pg_temp.told('tap_secretary',
  $$ select door.open_decision('tap-one', 'measure', 'tap-25', '1.1', null, 'cancel', 'no need', null, null) $$);
update sutarta.measure m set due = '2025-03-31', lead_id = null
where m.protocol_id = current_setting('tap.one')::bigint and m.plan_id = current_setting('tap.plan')::bigint
  and m.number = '3';
select door.compute_reminders('2026-04-10 16:00+03');
select door.count_summaries('2026-04-10 16:00+03');
\o
select is((select string_agg(quarter || ': ' || planned, ', ' order by quarter) from report.quarter_progress
  where protocol = 'tap-one'), '1: 1, 4: 2', 'a measure counts in the quarter in which its time is over');
\o /dev/null
update sutarta.measure m set due = null
where m.protocol_id = current_setting('tap.one')::bigint and m.plan_id = current_setting('tap.plan')::bigint
  and m.number = '3';
insert into sutarta.stirred values (current_setting('tap.one')::bigint);
select door.compute_reminders('2026-04-10 17:00+03');
select door.count_summaries('2026-04-10 17:00+03');
\o
select is(pg_temp.differing(), 0::bigint, 'and in the former no more');
select is((select sum(missing) || ' ' || min(cast_rate) from report.participation where protocol = 'tap-one'
  and eligible_for > 0), '2 0.500000', 'who is silent takes no part');
-- Whoever has not voted on a question by the time that it is taken back has missed nothing.
\o /dev/null
select pg_temp.told('tap_a', $$ select door.cast_ballot('tap-one', 2, 'abstain', null, null, null, null) $$);
select pg_temp.told('tap_secretary', $$ select door.withdraw_decision('tap-one', 2, 'it goes on after all', null) $$);
select door.compute_reminders('2026-04-10 18:00+03');
select door.count_summaries('2026-04-10 18:00+03');
\o
select results_eq($$
  select association, eligible_for, abstentions, missing from report.participation
  where protocol = 'tap-one' and eligible_for > 0 order by association $$, $$ values ('TA', 2, 1, 0), ('TB', 1, 0, 0) $$,
  'a question that was taken back is missing nobody''s ballot');
-- A new day makes late what was not, though nothing has moved.
\o /dev/null
select door.count_summaries('2028-01-10 15:00+02');
\o
select is((select late || ' ' || counted_for from report.plan_progress where protocol = 'tap-two'), '1 2028-01-10',
  'a new day makes late what was not');
select is(pg_temp.told('tap_daemon', $$ select door.count_summaries('2027-01-10 15:00+02') $$), '0',
  'a clock that was set back counts nothing');
select is(pg_temp.told('tap_a', $$ select door.count_summaries(now()) $$), '42501', 'only the daemon counts');
select * from finish();
rollback;
