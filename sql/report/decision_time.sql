-- What became of each year's questions, and how long the parties took, as of the last tick.
create or replace view report.decision_time as
select
  t.protocol_id,
  a.code as protocol,
  t.year,
  t.about,
  t.opened,
  t.carried,
  t.failed,
  t.withdrawn,
  t.still_open,
  t.mean_hours,
  t.median_hours,
  g.counted_at
from sutarta.decision_tally t
join sutarta.counting g on g.protocol_id = t.protocol_id
left join sutarta.protocol a on a.id = t.protocol_id;

comment on view report.decision_time is
  'What became of each year''s questions, and how long the parties took, as of the last tick.';
comment on column report.decision_time.protocol_id is 'The protocol''s key, the same in every view.';
comment on column report.decision_time.protocol is 'The protocol''s code.';
comment on column report.decision_time.year is 'The year, in the protocol''s zone, in which the question was put.';
comment on column report.decision_time.about is 'What was decided on: protocol, plan, measure, amendment.';
comment on column report.decision_time.opened is 'How many questions were put.';
comment on column report.decision_time.carried is 'How many were carried.';
comment on column report.decision_time.failed is 'How many failed.';
comment on column report.decision_time.withdrawn is 'How many were withdrawn, or lapsed.';
comment on column report.decision_time.still_open is 'How many are open.';
comment on column report.decision_time.mean_hours is
  'The mean time to a decision of those carried and failed, in hours and parts of them; null where there are '
  'none.';
comment on column report.decision_time.median_hours is 'The median of the same; null where there are none.';
comment on column report.decision_time.counted_at is 'The moment of the tick that counted.';
