-- What has become of each plan's measures by direction, as of the last tick: each direction of a plan that has agreed
-- measures, with zeros where it has none itself.
create or replace view report.direction_progress as
select
  w.protocol_id,
  a.code as protocol,
  w.plan_id,
  p.code as plan,
  d.id as direction_id,
  d.code as direction,
  sutarta.text_in(d.titles, a.languages[1]) as title,
  coalesce(t.planned, 0) as planned,
  coalesce(t.not_started, 0) as not_started,
  coalesce(t.under_way, 0) as under_way,
  coalesce(t.done, 0) as done,
  coalesce(t.partly, 0) as partly,
  coalesce(t.late, 0) as late,
  coalesce(t.postponed, 0) as postponed,
  coalesce(t.cancelled, 0) as cancelled,
  coalesce(t.done_on_time, 0) as done_on_time,
  t.done_rate,
  t.on_time_rate,
  t.progress,
  coalesce(t.progress_known, 0) as progress_known,
  coalesce(t.parts_planned, 0) as parts_planned,
  coalesce(t.parts_done, 0) as parts_done,
  coalesce(t.carried_over, 0) as carried_over,
  t.carry_over_rate,
  g.counted_for::date as counted_for,
  g.counted_at
from sutarta.plan_tally w
join sutarta.counting g on g.protocol_id = w.protocol_id
join sutarta.plan p on p.protocol_id = w.protocol_id and p.id = w.plan_id
left join sutarta.protocol a on a.id = w.protocol_id
-- Looked up for each plan that is shown: joined freely, it is read of all plans of a protocol.
cross join lateral (
  select x.id, x.code, x.titles from sutarta.direction x
  where x.protocol_id = p.protocol_id and x.plan_id = p.id offset 0) d
left join sutarta.plan_tally t
  on t.protocol_id = w.protocol_id and t.plan_id = w.plan_id and t.scope = 'direction' and t.key = d.id
where w.scope = 'plan';

comment on view report.direction_progress is
  'What has become of each plan''s measures by direction, as of the last tick:'
  ' each direction of a plan that has agreed measures, with zeros where it has none itself.';
comment on column report.direction_progress.protocol_id is 'The protocol''s key, the same in every view.';
comment on column report.direction_progress.protocol is 'The protocol''s code.';
comment on column report.direction_progress.plan_id is 'The plan''s key.';
comment on column report.direction_progress.plan is 'The plan''s code, unique in its protocol.';
comment on column report.direction_progress.direction_id is 'The direction''s key.';
comment on column report.direction_progress.direction is 'The direction''s code.';
comment on column report.direction_progress.title is 'The direction''s title in the protocol''s first language.';
comment on column report.direction_progress.planned is
  'How many measures were agreed, those that are part of no agreed one; the whole of which the rest are parts.';
comment on column report.direction_progress.not_started is
  'How many are agreed and not started, while there is time, or as parts of what is finished.';
comment on column report.direction_progress.under_way is
  'How many are in progress, while there is time, or as parts of what is finished.';
comment on column report.direction_progress.done is 'How many are done.';
comment on column report.direction_progress.partly is
  'How many are unfinished after their time, with something of them, or of a part, reported or done.';
comment on column report.direction_progress.late is
  'How many are unfinished after their time, with nothing of them reported or done.';
comment on column report.direction_progress.postponed is 'How many were postponed by the parties.';
comment on column report.direction_progress.cancelled is 'How many were cancelled by the parties.';
comment on column report.direction_progress.done_on_time is
  'How many of those done were done by the day on which their time was over.';
comment on column report.direction_progress.done_rate is 'done / planned, 0 to 1; null where nothing was planned.';
comment on column report.direction_progress.on_time_rate is
  'done_on_time / (done + partly + late), 0 to 1: of what is or should be done, what was in time; null where nothing '
  'is or should.';
comment on column report.direction_progress.progress is
  'The mean progress in per cent of the measures of which it is known, done ones 100; null where it is known of '
  'none.';
comment on column report.direction_progress.progress_known is
  'Of how many measures progress is known: what is not known is not averaged.';
comment on column report.direction_progress.parts_planned is 'How many parts these measures have that were agreed.';
comment on column report.direction_progress.parts_done is 'How many of those parts are done.';
comment on column report.direction_progress.carried_over is 'How many go on in the next plan unfinished.';
comment on column report.direction_progress.carry_over_rate is
  'carried_over / planned, 0 to 1; null while the next plan has not answered for any.';
comment on column report.direction_progress.counted_for is
  'The day, in the protocol''s zone, for which it was counted: what is late depends on it.';
comment on column report.direction_progress.counted_at is 'The moment of the tick that counted.';
