-- How long the measures of each plan, proposals and parts too, stayed in each state, as of the last tick.
create or replace view report.state_time as
select
  t.protocol_id,
  a.code as protocol,
  t.plan_id,
  p.code as plan,
  t.state,
  t.stays,
  t.open_stays,
  t.mean_days,
  t.median_days,
  g.counted_at
from sutarta.stay_tally t
join sutarta.counting g on g.protocol_id = t.protocol_id
left join sutarta.plan p on p.protocol_id = t.protocol_id and p.id = t.plan_id
left join sutarta.protocol a on a.id = t.protocol_id;

comment on view report.state_time is
  'How long the measures of each plan, proposals and parts too, stayed in each state, as of the last tick.';
comment on column report.state_time.protocol_id is 'The protocol''s key, the same in every view.';
comment on column report.state_time.protocol is 'The protocol''s code.';
comment on column report.state_time.plan_id is 'The plan''s key.';
comment on column report.state_time.plan is 'The plan''s code, unique in its protocol.';
comment on column report.state_time.state is 'The state.';
comment on column report.state_time.stays is 'How many stays in it there were; one measure may come twice.';
comment on column report.state_time.open_stays is 'How many of them last still.';
comment on column report.state_time.mean_days is
  'The mean of those that have ended, in days and parts of them; null where none has.';
comment on column report.state_time.median_days is
  'The median of those that have ended, in days and parts of them; null where none has.';
comment on column report.state_time.counted_at is 'The moment of the tick that counted.';
