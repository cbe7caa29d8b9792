-- Why and when one is written to: working days, quiet times, wishes of one's own; ballots that are missing, what is
-- overdue, what nobody has heard of, and what others have done.
begin;
\ir support/act.sql
\o /dev/null
\ir support/nothing_due.sql
\o
select * from no_plan();
\o /dev/null
-- 2026-05-01 is a Friday and a holiday.
select door.expand_holidays('LT', '2026-01-01', '2026-12-31', '{2026-05-01}');
select door.load_event('tap-one', 'day', '{"lt": "Diena", "en": "Day"}', '2026-05-10', '2026-05-10', null, null, null, null);
select door.expand_occurrences('tap-one', 'day', '2026-01-01', '2026-12-31', '{2026-05-10}', '{2026-05-10}', '{12}');
\o
create function pg_temp.waiting(person text) returns text language sql as $$
  select string_agg(r.rung || ' on ' || r.due_on, ', ' order by r.due_on, r.rung) from sutarta.reminder r
  join sutarta.person p on p.id = r.person_id
  where p.login = person and r.digest_on is null
$$;
create function pg_temp.tick(at timestamptz) returns text language plpgsql as $$
declare
  d record;
  told text := '';
begin
  perform door.compute_reminders(at);
  for d in
    select c.person_id, c.login, c.local_date, c.is_late, min(c.seen::text)::pg_snapshot as seen,
      array_agg(c.reminder_id) filter (where c.reminder_id is not null) as reminders,
      string_agg(c.section || ' ' || coalesce(c.number, c.code) || coalesce(' ' || c.rung, ''), ', ' order by c.section) as said
    from door.collect_digests(at, 100) c where c.section <> 'end' group by 1, 2, 3, 4 order by 2
  loop
    perform door.write_digest(d.person_id, d.local_date, d.is_late, d.seen, d.reminders,
      format('<%s.%s@example.org>', d.person_id, d.local_date), d.login || '@example.org', 'bytes');
    told := told || d.login || ': ' || d.said || case when d.is_late then ' late; ' else '; ' end;
  end loop;
  return told;
end
$$;

-- The 10th of May 2026 is a Sunday. A week before is Sunday the 3rd, and Friday the 1st before it is a holiday.
select is(pg_temp.told('tap_b', $$ select door.set_preference('weekly', 9, '{2,4}', null, null, null) $$), '',
  'one wants her digests weekly: on Tuesdays');
select is(pg_temp.told('tap_c', $$ select door.set_quiet('2026-04-27', '2026-04-30') $$), 'true',
  'another none in the last days of April');
select is((select reminders from door.compute_reminders('2026-04-20 12:00+03')), 9, 'a tick comes');
select is(pg_temp.waiting('tap_a'), '30 on 2026-04-10, 7 on 2026-04-30, 1 on 2026-05-08',
  'a notice moves to the working day before');
select is(pg_temp.waiting('tap_b'), '30 on 2026-04-10, 7 on 2026-04-28, 1 on 2026-05-05',
  'or to the weekday that one has chosen');
select is(pg_temp.waiting('tap_c'), '30 on 2026-04-10, 7 on 2026-04-24, 1 on 2026-05-08',
  'and never onto a day on which one wants quiet');
select is(pg_temp.tick('2026-04-20 06:59+03'), '', 'nobody is written to before seven');
select is(pg_temp.tick('2026-04-20 07:00+03'), 'tap_a: occurrence day 30; tap_c: occurrence day 30; ',
  'what came to light is told at the hour and on the day that each has chosen');
select is(pg_temp.tick('2026-04-21 08:59+03'), '', 'her hour is nine');
select is(pg_temp.tick('2026-04-21 09:00+03'), 'tap_b: occurrence day 30; ', 'on a Tuesday');
select is(pg_temp.told('tap_c', $$ select door.set_quiet('2026-04-27', null) $$), 'true', 'a quiet time is taken back');
select is((select protocols from door.compute_reminders('2026-04-21 09:30+03')), 1, 'the tick looks at her protocol anew');
select is((select protocols from door.compute_reminders('2026-04-21 09:31+03')), 0, 'and then at none');
select is(pg_temp.waiting('tap_c'), '7 on 2026-04-30, 1 on 2026-05-08', 'and moves what has not been told');
select is(pg_temp.told('tap_c', $$ select door.set_preference(null, null, null, '{14}', null, null) $$), '',
  'one has a ladder of her own');
select is(pg_temp.tick('2026-04-21 10:00+03'), '', 'a tick comes');
select is(pg_temp.waiting('tap_c'), '14 on 2026-04-24', 'with other rungs');
select is(pg_temp.told('tap_c', $$ select door.set_preference('urgent', null, null, '{30,2}', null, null) $$), '',
  'who wants to hear of what is urgent');
select is(pg_temp.tick('2026-04-21 10:05+03'), '', 'a tick comes');
select is(pg_temp.waiting('tap_c'), '2 on 2026-05-08', 'hears of the last rung');
select is(pg_temp.told('tap_secretary', $$ select door.set_ladder('tap-one', null, null, 'day', '{3,20}') $$), 'true',
  'an event may have a ladder of its own');
select is(pg_temp.told('tap_a', $$ select door.set_ladder('tap-one', null, null, 'day', '{3}') $$), 'SU002',
  'which a coordinator sets');
select is(pg_temp.tick('2026-04-21 10:10+03'), 'tap_a: occurrence day 20; ', 'what is new and has passed is told at once');
select is(pg_temp.waiting('tap_a'), '3 on 2026-05-07', 'what is to come, in its time');
select is(pg_temp.told('tap_secretary', $$ select door.set_ladder('tap-one', null, null, 'day', '{}') $$), 'false',
  'and gives back');

-- An outage over the week before, until a Saturday; on Sunday it is over.
select is(pg_temp.tick('2026-05-09 12:00+03'), 'tap_a: occurrence day 1 late; tap_b: occurrence day 1 late; tap_c: occurrence day 2 late; ',
  'what cannot wait goes out on a day off too, and says that it is late');
select is(pg_temp.tick('2026-05-11 12:00+03'), '', 'and is told once');

-- Refusals.
select is(pg_temp.fact('tap_a', $$ select door.set_preference('hourly', null, null, null, null, null) $$, 'allowed'),
  'daily, weekly, urgent', 'there is no other frequency');
select is(pg_temp.told('tap_a', $$ select door.set_preference(null, 24, null, null, null, null) $$), 'SU012', 'no hour 24');
select is(pg_temp.told('tap_a', $$ select door.set_preference(null, null, '{0}', null, null, null) $$), 'SU012', 'no day 0');
select is(pg_temp.fact('tap_a', $$ select door.set_preference(null, null, null, '{1,2,3,4,5,6,7,8,9,10,11,12,13}', null, null)
  $$, f), a, 'nor thirteen of them') from (values ('field', 'rungs'), ('value', '13'), ('allowed', '1–12')) x (f, a);
select is(pg_temp.told('tap_a', $$ select door.set_preference(null, null, null, '{-1}', null, null) $$), 'SU012', 'no rung -1');
select is(pg_temp.told('tap_a', $$ select door.set_preference(null, null, null, null, null, 'Mars/Base') $$), 'SU009',
  'no zone that the server does not know');
select is(pg_temp.told('tap_a', $$ select door.set_quiet('2026-05-02', '2026-05-01') $$), 'SU012', 'no quiet backwards');
select is(pg_temp.told('tap_daemon', $$ select door.my_preference() $$), '42501', 'the daemon has no wishes');

-- A question waits.
select is(pg_temp.told('tap_secretary',
  $$ select decision from door.open_decision('tap-one', 'measure', 'tap-25', '1', null, 'postpone', 'Why', null, null) $$),
  '1', 'a question is put');
update sutarta.decision set opened_at = '2026-05-11 15:00+03';
select is(pg_temp.tick('2026-05-12 12:00+03'), 'tap_a: ballot 1 0; tap_b: ballot 1 0; ',
  'whoever is to answer is told; an observer is not');
select is(pg_temp.tick('2026-05-13 12:00+03'), '', 'and not again the next day');
select is(pg_temp.told('tap_a', $$ select door.cast_ballot('tap-one', 1, 'consent', null, null, null, null) $$) ~ 'SU', false,
  'one answers');
select is(pg_temp.tick('2026-05-19 12:00+03'), 'tap_b: ballot 1 -7; ', 'the others are reminded after a week');

-- Overdue, by a measure that TA leads.
update sutarta.measure set due = '2026-05-20' where number = '1' and protocol_id = current_setting('tap.one')::bigint;
select sutarta.stir(current_setting('tap.one')::bigint);
select is(pg_temp.tick('2026-05-21 12:00+03') ~ 'tap_a: overdue 1 -1', true, 'a lead is asked after what is overdue');
select is(pg_temp.tick('2026-05-22 12:00+03'), '', 'not every day');
-- A question on a Saturday.
select is(pg_temp.told('tap_secretary',
  $$ select state from door.withdraw_decision('tap-one', 1, 'Not now', null) $$) ~ 'SU', false, 'the first is taken back');
select is(pg_temp.told('tap_secretary',
  $$ select decision from door.open_decision('tap-one', 'measure', 'tap-25', '1', null, 'cancel', 'Why', null, null) $$),
  '2', 'a question is put on a Saturday');
update sutarta.decision set opened_at = '2026-05-23 09:00+03' where number = 2;
select is(pg_temp.tick('2026-05-23 12:00+03'), '', 'without a last day it waits for a working day');
select is(pg_temp.told('tap_secretary',
  $$ select state from door.withdraw_decision('tap-one', 2, 'Not now', null) $$) ~ 'SU', false, 'it is taken back too');
select is(pg_temp.tick('2026-05-27 12:00+03') ~ 'tap_a: overdue 1 -7', true, 'but at the distances of the ladder');
update sutarta.measure set due = null;

-- Silence.
select is(pg_temp.told('tap_a', $$ select door.set_silence('tap-one', 30) $$), 'SU002', 'a leader does not set the wait');
select is(pg_temp.told('tap_secretary', $$ select door.set_silence('tap-one', 3) $$), 'SU012', 'nor is it three days');
select is(pg_temp.told('tap_secretary', $$ select door.set_silence('tap-one', 30) $$), '', 'the coordinator does');
update sutarta.history set at = '2026-05-01 12:00+03'
where protocol_id = current_setting('tap.one')::bigint and measure_id is not null;
select is(pg_temp.tick('2026-05-29 12:00+03') ~ 'silence', false, 'nothing has been heard for four weeks');
select is(pg_temp.tick('2026-06-01 12:00+03') ~ 'tap_a: .*silence 1 -30', true, 'after thirty days its lead is asked');
select is(pg_temp.tick('2026-06-02 12:00+03') ~ 'tap_a', false, 'once');
select is(pg_temp.tick('2026-07-01 12:00+03') ~ 'tap_secretary: .*silence 1 -60', true,
  'after twice as long whoever coordinates is told too');
select is(pg_temp.told('tap_a', $$ select state from door.annotate_measure('tap-one', 'tap-25', '1', 'News', null) $$) ~ 'SU',
  false, 'there is news');
update sutarta.history set at = '2026-07-02 12:00+03'
where protocol_id = current_setting('tap.one')::bigint and action = 'annotate';
select is(pg_temp.tick('2026-07-30 12:00+03') ~ 'silence 1 ', false, 'and the counting begins anew');

-- Addresses that take no mail.
select is(pg_temp.told('tap_registrar', $$ select count(*) from door.mail_list('waiting', 500) $$) > '0', true,
  'the registrar sees the messages');
select is(pg_temp.told('tap_secretary', $$ select count(*) from door.mail_list(null, 5) $$), '42501', 'and nobody else');
-- What names no lead all signatories have promised: each is told so, and asked when it is overdue.
update sutarta.measure m set due = '2026-06-10'
where m.protocol_id = current_setting('tap.one')::bigint and m.number in ('1', '2');
select is((
  select string_agg(distinct p.login || ' ' || m.number || ' ' || c.capacity, ', ')
  from sutarta.concerns(current_setting('tap.one')::bigint, '2026-06-01', '2026-06-01', '2026-06-30') c
  join sutarta.measure m on m.id = c.measure_id join sutarta.person p on p.id = c.person_id),
  'tap_a 1 lead, tap_a 2 signatory, tap_b 1 partner, tap_b 2 signatory', 'what names no lead is everybody''s');
-- What has no deadline is over with its plan, on a Friday, and asked after from then on.
update sutarta.plan set last_day = '2026-07-31';
update sutarta.measure m set due = null where m.protocol_id = current_setting('tap.one')::bigint;
create function pg_temp.over_with_the_plan(day date) returns text language sql as $$
  select string_agg(distinct m.number || ' ' || c.matter_day, ', ')
  from sutarta.concerns(current_setting('tap.one')::bigint, day, '2026-06-11', '2026-12-31') c
  join sutarta.measure m on m.protocol_id = current_setting('tap.one')::bigint and m.id = c.measure_id
$$;
select is(pg_temp.over_with_the_plan('2026-07-31'), null, 'before its plan ends nobody is told of what has no deadline');
select is(pg_temp.over_with_the_plan('2026-08-01'), '1 2026-07-31, 1.1 2026-07-31, 2 2026-07-31, 3 2026-07-31',
  'afterwards it is overdue');
select is(pg_temp.tick('2026-08-03 12:00+03') ~ 'tap_a: overdue 1 -1, overdue 1.1 -1, overdue 2 -1', true,
  'and whoever has promised it is asked for it');
-- With its whole a part is settled.
select is(pg_temp.told('tap_a', $$ select string_agg(state, ' ') from (values (1, 'start'), (2, 'finish')) as v (n, w)
  cross join lateral door.move_measure('tap-one', 'tap-25', '1', w, 'Done') $$), 'in_progress done', 'a whole is done');
select is(pg_temp.over_with_the_plan('2026-08-04'), '2 2026-07-31, 3 2026-07-31', 'its part is overdue no more');
select is((select count(*) from sutarta.mattering_reminders(
    array(select p.id from sutarta.person p where p.login = 'tap_a'), array[date '2026-12-31']) r
  join sutarta.measure m on m.id = r.measure_id where m.number = '1.1'), 0::bigint, 'and nobody is reminded of it');
select is((select string_agg(distinct m.number, ' ') from sutarta.silent_measures(current_setting('tap.one')::bigint, '2026-07-30') s
  join sutarta.measure m on m.id = s.measure_id), '2 3', 'nor asked for news of it');
update sutarta.measure m set agreed_at = null
where m.protocol_id = current_setting('tap.one')::bigint and m.number = '1';
select is(pg_temp.over_with_the_plan('2026-08-04'), '1.1 2026-07-31, 2 2026-07-31, 3 2026-07-31',
  'a whole that was never agreed settles nothing');
-- A protocol that has ended reminds nobody.
select is((select count(*) > 0 from sutarta.reminder r where r.digest_on is null), true, 'reminders are waiting');
update sutarta.protocol p set state = s.state
from sutarta.life_cycle_state s where s.subject = p.subject and s.is_final and p.id = current_setting('tap.one')::bigint;
select is(pg_temp.tick('2026-08-06 12:00+03'), '', 'when a protocol has ended nobody hears of it any more');
select is((select count(*) from sutarta.reminder r
  where r.digest_on is null and r.protocol_id = current_setting('tap.one')::bigint), 0::bigint, 'and none wait');
select * from finish();
rollback;
