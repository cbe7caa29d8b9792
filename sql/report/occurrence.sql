-- The dated instances of events, a row each, with what covers them. From a month back to 400 days ahead all are
-- there, some of the days beyond too; a cancelled one has no row.
create or replace view report.occurrence as
select
  o.protocol_id,
  a.code as protocol,
  e.id as event_id,
  e.code as event,
  o.id as occurrence_id,
  sutarta.text_in(e.titles, a.languages[1]) as title,
  o.first_day::date as first_day,
  o.last_day::date as last_day,
  o.edition,
  o.first_day <> o.original_day as is_moved,
  (select count(*)::integer from unnest(l.firsts, l.lasts) as u (first, last)
   where o.first_day between u.first and u.last) as measures,
  coalesce(t.told, 0) as reminders_told,
  coalesce(t.waiting, 0) as reminders_waiting
from sutarta.occurrence o
join sutarta.event e on e.protocol_id = o.protocol_id and e.id = o.event_id
left join sutarta.protocol a on a.id = e.protocol_id
-- The periods of an event's measures, looked for once for all its occurrences.
cross join lateral (
  select array_agg(p.first_day::date) as firsts, array_agg(p.last_day::date) as lasts
  from sutarta.event_measure q
  join sutarta.measure m on m.protocol_id = q.protocol_id and m.id = q.measure_id
    -- What was withdrawn, postponed or cancelled covers nothing.
    and m.state <> all (array(
      select s.state from sutarta.life_cycle_state s where s.subject = 'measure' and s.is_final and s.state <> (
        select v.to_state from sutarta.life_cycle_move v where v.subject = 'measure' and v.action = 'finish')))
  join sutarta.plan p on p.protocol_id = m.protocol_id and p.id = m.plan_id
  where q.protocol_id = e.protocol_id and q.event_id = e.id) l
left join sutarta.occurrence_tally t on t.protocol_id = o.protocol_id and t.occurrence_id = o.id;

comment on view report.occurrence is
  'The dated instances of events, a row each, with what covers them. From a month back to 400 days ahead all are there, '
  'some of the days beyond too; a cancelled one has no row.';
comment on column report.occurrence.protocol_id is 'The protocol''s key, the same in every view.';
comment on column report.occurrence.protocol is 'The protocol''s code.';
comment on column report.occurrence.event_id is 'The event''s key.';
comment on column report.occurrence.event is 'The event''s code.';
comment on column report.occurrence.occurrence_id is 'The occurrence''s key.';
comment on column report.occurrence.title is 'The title in the protocol''s first language.';
comment on column report.occurrence.first_day is 'Its first day.';
comment on column report.occurrence.last_day is 'Its last day.';
comment on column report.occurrence.edition is 'Its number in the series; null where the series is not counted.';
comment on column report.occurrence.is_moved is 'Whether it was moved from the day that the series gives it.';
comment on column report.occurrence.measures is
  'How many measures of the plan of its time it is linked to, those withdrawn, postponed or cancelled not counted: '
  '0 means that no plan covers it.';
comment on column report.occurrence.reminders_told is
  'How many reminders of it have been told, counted by the last tick.';
comment on column report.occurrence.reminders_waiting is 'How many reminders of it wait, counted by the last tick.';
