-- The measures of each plan as they stand, a row each, their parts too.
-- What stands in other rows is looked up for each row that is shown: a view of few joins can be joined with others.
create or replace view report.measure as
select
  m.protocol_id,
  a.code as protocol,
  p.id as plan_id,
  p.code as plan,
  m.id as measure_id,
  m.number,
  (select w.number from sutarta.measure w where w.protocol_id = m.protocol_id and w.id = m.parent_id)
    as parent_number,
  m.direction_id,
  (select d.code from sutarta.direction d where d.protocol_id = m.protocol_id and d.id = m.direction_id) as direction,
  sutarta.text_in(m.titles, a.languages[1]) as title,
  m.titles::jsonb as titles,
  m.term_phrase,
  m.term_kind,
  m.first_day::date as first_day,
  m.last_day::date as last_day,
  m.due::date as due,
  coalesce(m.due, p.last_day)::date as over_on,
  m.lead_id,
  (select x.code from sutarta.association x where x.id = m.lead_id) as lead,
  (select string_agg(y.code, ', ' order by y.code)
   from sutarta.measure_partner q join sutarta.association y on y.id = q.association_id
   where q.protocol_id = m.protocol_id and q.measure_id = m.id) as partners,
  m.state,
  m.state_since,
  case when m.state_since <= (select sutarta.as_of())
    then round((extract(epoch from (select sutarta.as_of()) - m.state_since) / 86400)::numeric, 6) end as days_in_state,
  m.agreed_at,
  m.started_at,
  m.ended_at,
  m.progress,
  o.outcome,
  t.today > coalesce(m.due, p.last_day) and s.is_open as is_over,
  case
    when t.today > coalesce(m.due, p.last_day) and s.is_open then t.today - coalesce(m.due, p.last_day)
    when m.state = t.done_by then
      greatest(0, (m.ended_at at time zone a.time_zone)::date - coalesce(m.due, p.last_day))
    else 0 end as days_late,
  case when m.state = t.done_by
    then (m.ended_at at time zone a.time_zone)::date <= coalesce(m.due, p.last_day) end as is_on_time,
  m.previous_plan_id,
  m.previous_id,
  (select r.answer from sutarta.measure_answer r where r.protocol_id = m.protocol_id and r.measure_id = m.id)
    as answer,
  m.position,
  m.parent_id
from sutarta.measure m
join sutarta.plan p on p.protocol_id = m.protocol_id and p.id = m.plan_id
left join sutarta.protocol a on a.id = m.protocol_id
-- Once for each protocol: without the offset each use would reckon it anew, for each measure.
cross join lateral (
  select ((select sutarta.as_of()) at time zone a.time_zone)::date as today,
    array(select v.state from sutarta.life_cycle_state v where v.subject = 'measure' and v.is_initial) as initial,
    array(select v.state from sutarta.life_cycle_state v where v.subject = 'measure' and v.is_final) as final,
    (select v.to_state from sutarta.life_cycle_move v where v.subject = 'measure' and v.action = 'finish') as done_by
  offset 0) t
cross join lateral (
  -- With its whole a part is settled, however it was left.
  select m.state <> all (t.initial) and m.state <> all (t.final) and not (m.parent_id is not null and exists (
    select from sutarta.measure w
    where w.protocol_id = m.protocol_id and w.id = m.parent_id and w.agreed_at is not null
      and w.state = any (t.final))) as is_open) s
cross join lateral (
  select sutarta.outcome(
    m.state, t.today > coalesce(m.due, p.last_day) and s.is_open, coalesce(m.due, p.last_day)::date, t.today,
    coalesce(m.progress, 0) > 0 or exists (
      select from sutarta.measure q
      where q.protocol_id = m.protocol_id and q.plan_id = m.plan_id and q.parent_id = m.id
        and (q.state = t.done_by
          or q.progress > 0 and q.state <> all (t.initial) and q.state <> all (t.final)))) as outcome) o;

comment on view report.measure is
  'The measures of each plan as they stand, a row each, their parts too.';
comment on column report.measure.protocol_id is 'The protocol''s key, the same in every view.';
comment on column report.measure.protocol is 'The protocol''s code.';
comment on column report.measure.plan_id is 'The plan''s key.';
comment on column report.measure.plan is 'The plan''s code, unique in its protocol.';
comment on column report.measure.measure_id is 'The measure''s key.';
comment on column report.measure.number is 'The measure''s number in its plan, a text: ''4.1''.';
comment on column report.measure.parent_number is
  'The number of the measure that it is a part of; null for a measure of its own.';
comment on column report.measure.direction_id is 'The key of its direction.';
comment on column report.measure.direction is 'The code of its direction.';
comment on column report.measure.title is 'The title in the protocol''s first language.';
comment on column report.measure.titles is 'The titles by language code.';
comment on column report.measure.term_phrase is 'The term as the plan says it.';
comment on column report.measure.term_kind is 'What kind of term: continuous, dated, periodic, as_needed, fuzzy.';
comment on column report.measure.first_day is 'The first day of its term.';
comment on column report.measure.last_day is 'The last day of its term.';
comment on column report.measure.due is
  'The day by which it is due, by the protocol''s deadline rule; null where the term alarms nobody.';
comment on column report.measure.over_on is
  'The day on which its time is over: when it is due, or else the plan''s last day.';
comment on column report.measure.lead_id is 'The key of the association that leads it; null where none does alone.';
comment on column report.measure.lead is 'The code of the association that leads it; null where none does alone.';
comment on column report.measure.partners is
  'The codes of its partners, sorted; null where there are none. With no lead either it is all signatories.';
comment on column report.measure.state is 'Where it is in its life cycle; see report.state.';
comment on column report.measure.state_since is 'When it came into its state.';
comment on column report.measure.days_in_state is
  'How long it has been in its state, in days and parts of them; null as of a moment before it came into it.';
comment on column report.measure.agreed_at is 'When it was agreed, or recorded as agreed; null where it never was.';
comment on column report.measure.started_at is 'When it was first started; null where it never was.';
comment on column report.measure.ended_at is 'When it came to its end, whatever that is; null while it goes on.';
comment on column report.measure.progress is
  'How far it has come by its last report, in per cent; null where nobody has said. See report.plan_progress.';
comment on column report.measure.outcome is
  'What has become of it: its state; but ''late'' where its time is over and it is unfinished, and ''partly'' '
  'where some of it, or of a part of it, was done. A part of a measure that is finished is neither, however it was left.';
comment on column report.measure.is_over is
  'Whether its time is over while it and what it is part of are unfinished: its outcome is ''late'' or ''partly''.';
comment on column report.measure.days_late is
  'By how many days it is, or was, done after its time; 0 where it is not, or where it was postponed, cancelled '
  'or withdrawn, or is an unfinished part of what is finished.';
comment on column report.measure.is_on_time is
  'Of a measure that is done: whether it was done by the day on which its time was over; null for another.';
comment on column report.measure.previous_plan_id is
  'The key of the earlier plan whose measure it carries on; null for a new one.';
comment on column report.measure.previous_id is 'The key of the measure that it carries on; null for a new one.';
comment on column report.measure.answer is
  'What becomes of it in the next plan: ''carried'', ''renewed'', ''dropped''; null while nobody has answered.';
comment on column report.measure.position is 'Its place in the plan.';
comment on column report.measure.parent_id is
  'The key of the measure that it is part of; null for a measure of its own: whoever asks for those asks for no number.';
