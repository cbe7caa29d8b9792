-- What each association promised in each plan and kept, as of the last tick. A part of a measure counts by itself
-- where the association has no part in the whole.
create or replace view report.association_progress as
select
  t.protocol_id,
  a.code as protocol,
  t.plan_id,
  p.code as plan,
  t.key as association_id,
  x.code as association,
  t.planned,
  t.not_started,
  t.under_way,
  t.done,
  t.partly,
  t.late,
  t.postponed,
  t.cancelled,
  t.done_on_time,
  t.done_rate,
  t.on_time_rate,
  t.progress,
  t.progress_known,
  t.parts_planned,
  t.parts_done,
  t.carried_over,
  t.carry_over_rate,
  t.led,
  t.partnered,
  t.done_on_time as kept,
  t.done - t.done_on_time as kept_late,
  t.partly + t.late + t.cancelled as not_kept,
  t.not_started + t.under_way as still_open,
  t.kept_rate,
  g.counted_for::date as counted_for,
  g.counted_at
from sutarta.plan_tally t
join sutarta.counting g on g.protocol_id = t.protocol_id
left join sutarta.plan p on p.protocol_id = t.protocol_id and p.id = t.plan_id
left join sutarta.protocol a on a.id = t.protocol_id
join sutarta.association x on x.id = t.key
where t.scope = 'association';

comment on view report.association_progress is
  'What each association promised in each plan and kept, as of the last tick. A part of a measure counts by '
  'itself where the association has no part in the whole. A measure of several associations counts for each: the '
  'rows of a plan must not be added up.';
comment on column report.association_progress.protocol_id is 'The protocol''s key, the same in every view.';
comment on column report.association_progress.protocol is 'The protocol''s code.';
comment on column report.association_progress.plan_id is 'The plan''s key.';
comment on column report.association_progress.plan is 'The plan''s code, unique in its protocol.';
comment on column report.association_progress.association_id is 'The key of the association.';
comment on column report.association_progress.association is 'The code of the association.';
comment on column report.association_progress.planned is
  'How many measures were agreed, those that are part of no agreed one in which it has a part; the whole of which the '
  'rest are parts.';
comment on column report.association_progress.not_started is
  'How many are agreed and not started, while there is time, or as parts of what is finished.';
comment on column report.association_progress.under_way is
  'How many are in progress, while there is time, or as parts of what is finished.';
comment on column report.association_progress.done is 'How many are done.';
comment on column report.association_progress.partly is
  'How many are unfinished after their time, with something of them, or of a part, reported or done.';
comment on column report.association_progress.late is
  'How many are unfinished after their time, with nothing of them reported or done.';
comment on column report.association_progress.postponed is 'How many were postponed by the parties.';
comment on column report.association_progress.cancelled is 'How many were cancelled by the parties.';
comment on column report.association_progress.done_on_time is
  'How many of those done were done by the day on which their time was over.';
comment on column report.association_progress.done_rate is 'done / planned, 0 to 1; null where nothing was planned.';
comment on column report.association_progress.on_time_rate is
  'done_on_time / (done + partly + late), 0 to 1: of what is or should be done, what was in time; null where nothing '
  'is or should.';
comment on column report.association_progress.progress is
  'The mean progress in per cent of the measures of which it is known, done ones 100; null where it is known of '
  'none.';
comment on column report.association_progress.progress_known is
  'Of how many measures progress is known: what is not known is not averaged.';
comment on column report.association_progress.parts_planned is 'How many parts these measures have that were agreed.';
comment on column report.association_progress.parts_done is 'How many of those parts are done.';
comment on column report.association_progress.carried_over is 'How many go on in the next plan unfinished.';
comment on column report.association_progress.carry_over_rate is
  'carried_over / planned, 0 to 1; null while the next plan has not answered for any.';
comment on column report.association_progress.led is 'How many of the planned ones it leads.';
comment on column report.association_progress.partnered is
  'How many of the planned ones it takes part in as a partner, or as one of all signatories.';
comment on column report.association_progress.kept is 'Promises kept: done in time.';
comment on column report.association_progress.kept_late is 'Promises kept late: done after their time.';
comment on column report.association_progress.not_kept is
  'Promises not kept: unfinished after their time, or cancelled.';
comment on column report.association_progress.still_open is
  'Promises whose time is not over, or that were left as parts of what is finished. Those postponed are neither '
  'kept nor broken.';
comment on column report.association_progress.kept_rate is
  'kept / (kept + kept_late + not_kept), 0 to 1; null where there is none of them yet.';
comment on column report.association_progress.counted_for is
  'The day, in the protocol''s zone, for which it was counted: what is late depends on it.';
comment on column report.association_progress.counted_at is 'The moment of the tick that counted.';
