-- How leaders read the reports: through doors that show each of them her own protocols, and say what the views say.
begin;
\ir support/act.sql
\o /dev/null
\ir support/two_protocols.sql
\o
select * from no_plan();

-- Each door with what it is asked.
create function pg_temp.doors(agreement text, plan text) returns table (name text, call text) language sql as $$
  select d.name, format('select count(*) from door.report_%s(%s)', d.name, format(d.arguments, agreement, plan))
  from (values
    ('counted', '%1$L'), ('measures', '%1$L, %2$L'), ('decisions', '%1$L'), ('participation', '%1$L'),
    ('times', '%1$L, %2$L'), ('carry_over', '%1$L, %2$L'), ('as_of', '''2026-01-01'', %1$L, %2$L'),
    ('changes', '''2020-01-01'', null, %1$L, %2$L')) d (name, arguments)
$$;
select is((select count(*) from pg_temp.doors('', '')),
  (select count(*) from pg_proc p
   where p.pronamespace = 'door'::regnamespace and p.proname ~ '^report_' and p.proname <> 'report_progress'),
  'these are the doors to the reports');
select is_empty($$
  select d.name, pg_temp.told('tap_d', d.call) from pg_temp.doors('tap-one', 'tap-25') d
  where pg_temp.told('tap_d', d.call) <> 'SU003'
  $$, 'somebody of another protocol is told that there is none');
select is_empty($$
  select d.name, pg_temp.told('tap_a', d.call) from pg_temp.doors('tap-none', 'tap-25') d
  where pg_temp.told('tap_a', d.call) <> 'SU003'
  $$, 'as of one that there is not');
select is_empty($$
  select d.name, pg_temp.told('tap_a', d.call) from pg_temp.doors('tap-one', '1999') d
  where d.call ~ '1999' and pg_temp.told('tap_a', d.call) <> 'SU003'
  $$, 'and of a plan that there is not');
select is_empty($$
  select d.name, pg_temp.told('tap_stranger', d.call) from pg_temp.doors('tap-one', 'tap-25') d
  where pg_temp.told('tap_stranger', d.call) <> 'SU004'
  $$, 'a login without a person sees nothing');
select is_empty($$
  select l, d.name from unnest(array['tap_analyst', 'tap_daemon']) l
  cross join lateral pg_temp.doors('tap-one', 'tap-25') d where pg_temp.told(l, d.call) <> '42501'
  $$, 'analysts have the views; the daemon asks for none');
select is_empty($$
  select l, d.name, pg_temp.told(l, d.call) from unnest(array['tap_a', 'tap_b', 'tap_secretary', 'tap_registrar']) l
  cross join lateral pg_temp.doors('tap-one', 'tap-25') d where pg_temp.told(l, d.call) !~ '^[0-9]+$'
  $$, 'parties, coordinator and registrar read them');
select is(pg_temp.told('tap_a', $$ select door.report_measures('tap-one', 'tap-25', 'person') $$), 'SU012',
  'measures are counted by what there is, and not by person');

-- Before the first count there is nothing, and it is said.
select is(pg_temp.told('tap_a', $$ select counted_for is null and counted_at is null from door.report_counted('tap-one') $$),
  'true', 'nothing is counted yet');
select is(pg_temp.told('tap_a', $$ select count(*) from door.report_measures('tap-one', 'tap-25') $$), '0',
  'so that there are no counts');

\o /dev/null
select pg_temp.told('tap_a', $$ select door.move_measure('tap-one', 'tap-25', '1', 'start', null, null) $$);
select pg_temp.told('tap_a', $$ select door.report_progress('tap-one', 'tap-25', '1', 40, 'so far', null) $$);
select pg_temp.told('tap_b', $$ select door.move_measure('tap-one', 'tap-25', '3', 'start', null, null) $$);
select pg_temp.told('tap_b', $$ select door.move_measure('tap-one', 'tap-25', '3', 'finish', 'done', null) $$);
select pg_temp.told('tap_secretary',
  $$ select door.open_decision('tap-one', 'measure', 'tap-25', '2', null, 'postpone', 'for lack of money', null, null) $$);
select pg_temp.told('tap_a', $$ select door.cast_ballot('tap-one', 1, 'consent', null, null, null, null) $$);
select pg_temp.told('tap_secretary', $$ select door.record_meeting('tap-one', '2025-06-02', 'Kaunas', '7', '{TA}', null) $$);
select pg_temp.told('tap_daemon', $$ select door.count_summaries('2026-04-10 12:00+03') $$);
\o

-- What the doors say is what the views say.
select is(pg_temp.told('tap_a', $$ select counted_for from door.report_counted('tap-one') $$), '2026-04-10',
  'it is told for which day was counted');
create function pg_temp.differ(own text, said text) returns text language sql as $$
  -- Rows are told in brackets; a refusal is not.
  select x.own is distinct from x.said or x.own !~ '^\('
  from (
    select pg_temp.told('tap_a', format('select string_agg(x::text, '' '' order by x::text) from (%s) x', own)) as own,
      pg_temp.told('tap_analyst', format('select string_agg(x::text, '' '' order by x::text) from (%s) x', said)) as said) x
$$;
create function pg_temp.counts(key text) returns text language sql as $$
  select concat_ws(', ', nullif(key, ''), 'planned', 'not_started', 'under_way', 'done', 'partly', 'late', 'postponed',
    'cancelled', 'done_on_time', 'done_rate', 'on_time_rate', 'progress', 'progress_known', 'parts_planned',
    'parts_done', 'carried_over', 'carry_over_rate', 'counted_for', 'counted_at')
$$;
select is_empty($$
  select v.part from (values ('plan', '', ''), ('direction', 'code', 'direction'), ('association', 'code, led, partnered, kept_rate',
    'association, led, partnered, kept_rate'), ('quarter', 'code', 'year || ''-Q'' || quarter')) v (part, own, said)
  where pg_temp.differ(
      format('select %s from door.report_measures(''tap-one'', ''tap-25'', %L)', pg_temp.counts(v.own), v.part),
      format('select %s from report.%s_progress where protocol = ''tap-one'' and plan = ''tap-25''',
        pg_temp.counts(v.said), v.part))::boolean
  $$, 'measures, by whatever they are counted');
select is_empty($$
  select v.said from (values
    ('decisions(''tap-one'')', 'protocol, year, about, opened, carried, failed, withdrawn, still_open, mean_hours, '
      'median_hours, counted_at', 'decision_time'),
    ('participation(''tap-one'')', 'protocol, year, association, eligible_for, "cast", consents, objections, '
      'abstentions, missing, cast_rate, median_hours_to_cast, meetings, attended, attendance_rate, counted_at',
      'participation'),
    ('times(''tap-one'', ''tap-25'')', 'protocol, plan, state, stays, open_stays, mean_days, median_days, counted_at',
      'state_time')) v (door, columns, said)
  where pg_temp.differ(
      format('select * from door.report_%s', v.door),
      format('select %s from report.%I where protocol = ''tap-one''', v.columns, v.said)
        || case when v.columns ~ 'plan' then ' and plan = ''tap-25''' else '' end)::boolean
  $$, 'decisions, participation, times');
select is(pg_temp.told('tap_a', $$
  select string_agg(number || ' ' || outcome || coalesce(' ' || progress, ''), ', ' order by number)
  from door.report_as_of((clock_timestamp() at time zone 'Europe/Vilnius')::date, 'tap-one', 'tap-25') $$),
  (select string_agg(v.number || ' ' || v.outcome || coalesce(' ' || v.progress, ''), ', ' order by v.number)
   from report.plan_as_of('tap-one', 'tap-25', clock_timestamp()) v), 'the plan as it is today');
select is(pg_temp.told('tap_a', $$ select count(*) from door.report_as_of('2020-01-01', 'tap-one', 'tap-25') $$), '0',
  'before there was one there was nothing');
select is(pg_temp.told('tap_a', $$
  select string_agg(number || ' ' || after_text, ', ' order by number)
  from door.report_changes((clock_timestamp() at time zone 'Europe/Vilnius')::date, null, 'tap-one', 'tap-25')
  where field = 'state' $$), '1 in_progress, 1.1 agreed, 2 agreed, 3 done', 'what changed today');
select is(pg_temp.told('tap_a', $$ select count(*) from door.report_changes('2020-01-01', '2020-12-31', 'tap-one', 'tap-25') $$),
  '0', 'long ago nothing did');

-- A term that is worded as before and means other days.
\o /dev/null
select door.load_plan('tap-one', 'tap-77', '{"lt": "Planas"}', '2077-01-01', '2077-12-31');
select door.load_direction('tap-one', 'tap-77', 'K1', '{"lt": "Kryptis"}', 1);
select door.load_measure('tap-one', 'tap-77', '1', null, 'K1', '{"lt": "A"}', 'visus metus', 'dated', '2077-01-01', '2077-12-31',
  '2077-12-31', 'TA', '{}', 1);
alter table sutarta.history disable trigger append_only;
update sutarta.history h set at = h.at - interval '2 days'
where h.plan_id = (select p.id from sutarta.plan p where p.code = 'tap-77');
alter table sutarta.history enable trigger append_only;
update sutarta.measure m set state_since = m.state_since - interval '2 days'
where m.plan_id = (select p.id from sutarta.plan p where p.code = 'tap-77');
\o
select is(pg_temp.told('tap_a', $$ select state from door.change_measure('tap-one', 'tap-77', '1', '{"term": {
  "phrase": "visus metus", "kind": "dated", "first": "2077-01-01", "last": "2077-12-31", "due": "2077-10-31"}}') $$),
  'proposed', 'a term is changed, and its words are not');
select is(pg_temp.told('tap_a', $$ select before_text || ' → ' || after_text
  from door.report_changes((clock_timestamp() at time zone 'Europe/Vilnius')::date, null, 'tap-one', 'tap-77')
  where field = 'term' $$), 'visus metus (2077-01-01 – 2077-12-31) → visus metus (2077-01-01 – 2077-10-31)', 'its days tell it');
select is(sutarta.field_text('needs', '{"1": 5, "2": 0}', 'lt'), '1 +5, 2', 'what a measure waits for is told with the days after');

-- Who takes a mistaken reopening back has ended nothing anew.
\o /dev/null
select pg_temp.told('tap_b', $$ select door.move_measure('tap-one', 'tap-25', '3', 'reopen', 'not yet', null) $$);
select pg_temp.told('tap_b', $$ select door.undo_measure('tap-one', 'tap-25', '3', null) $$);
\o
select results_eq($$ select ended_at from report.measure where protocol = 'tap-one' and number = '3' $$,
  $$ select at from report.transition where protocol = 'tap-one' and number = '3' and action = 'finish' $$,
  'a measure ended when it was finished');

-- Days begin and end by the protocol's clocks.
select results_eq($$ select sutarta.end_of_day(d::date, 'Europe/Vilnius') + interval '1 microsecond'
  from unnest(array['2025-03-30', '2025-10-26', '2025-06-30']) d $$, $$ values
  ('2025-03-30 21:00+00'::timestamptz), ('2025-10-26 22:00+00'), ('2025-06-30 21:00+00') $$,
  'a day ends at midnight, in summer and in winter');

-- Analysts' logins.
select is(door.ensure_login('tap_counting', 'sutarta_analyst'), 'added', 'an analyst gets a login');
select is(door.ensure_login('tap_counting', 'sutarta_analyst'), 'unchanged', 'one is enough');
select is(door.end_analyst('tap_counting'), 'changed', 'it is taken away');
select is(pg_has_role('tap_counting', 'sutarta_analyst', 'member')::text
  || (select rolcanlogin from pg_roles where rolname = 'tap_counting'), 'falsefalse', 'and lets nobody in');
select is(door.end_analyst('tap_counting'), 'unchanged', 'once');
select is(door.ensure_login('tap_counting', 'sutarta_analyst'), 'changed', 'it may come back');
select ok((select rolcanlogin from pg_roles where rolname = 'tap_counting'), 'and let her in');
\o /dev/null
select door.ensure_login('tap_both', 'sutarta_analyst'), door.ensure_login('tap_both', 'sutarta_leader'),
  door.end_analyst('tap_both');
\o
select ok(not exists (select from pg_db_role_setting s where s.setrole = 'tap_both'::regrole)
  and (select rolcanlogin from pg_roles where rolname = 'tap_both'),
  'who came to lead besides goes on leading, without an analyst''s limits');
select is(door.ensure_login('tap_a', 'sutarta_analyst') || door.end_analyst('tap_a'), 'changedchanged',
  'a leader may be one for a while');
select ok((select rolcanlogin from pg_roles where rolname = 'tap_a')
  and not exists (select from pg_db_role_setting s where s.setrole = 'tap_a'::regrole),
  'and stays what she is besides');
select is(pg_temp.told('tap_registrar', $$ select door.end_analyst('tap_counting') $$), '42501',
  'a registrar who may make no logins ends none');

select * from finish();
rollback;
