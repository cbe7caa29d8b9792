-- In which state each measure was at any moment t: a row for each stay in a state, where entered_at <= t and t <
-- left_at or left_at is null.
create or replace view report.measure_state_at as
select
  m.protocol_id,
  a.code as protocol,
  m.plan_id,
  p.code as plan,
  m.id as measure_id,
  m.number,
  h.state,
  h.entered_at,
  h.left_at,
  round((case when h.left_at < h.entered_at then 0 else extract(epoch from h.left_at - h.entered_at) / 86400 end)::numeric,
    6) as days,
  m.parent_id
from sutarta.measure m
left join sutarta.plan p on p.protocol_id = m.protocol_id and p.id = m.plan_id
left join sutarta.protocol a on a.id = m.protocol_id
-- Each measure's by themselves: however it is joined, nobody reads the stays of all.
cross join lateral (
  select x.to_state as state, x.at as entered_at, lead(x.at) over (order by x.id) as left_at
  from sutarta.history x
  where x.protocol_id = m.protocol_id and x.plan_id = m.plan_id and x.measure_id = m.id and x.subject = 'measure'
    and x.from_state <> x.to_state) h;

comment on view report.measure_state_at is
  'In which state each measure was at any moment t: a row for each stay in a state, where entered_at <= t and t < '
  'left_at or left_at is null.';
comment on column report.measure_state_at.protocol_id is 'The protocol''s key, the same in every view.';
comment on column report.measure_state_at.protocol is 'The protocol''s code.';
comment on column report.measure_state_at.plan_id is 'The plan''s key.';
comment on column report.measure_state_at.plan is 'The plan''s code, unique in its protocol.';
comment on column report.measure_state_at.measure_id is 'The measure''s key.';
comment on column report.measure_state_at.number is 'The measure''s number in its plan, a text: ''4.1''.';
comment on column report.measure_state_at.state is 'The state.';
comment on column report.measure_state_at.entered_at is 'When it came into the state.';
comment on column report.measure_state_at.left_at is 'When it left the state; null while it is in it.';
comment on column report.measure_state_at.days is
  'How long the stay was, in days and parts of them; null while it lasts; 0 where the clock was set back meanwhile.';
comment on column report.measure_state_at.parent_id is 'The key of the measure that it is part of; null for none.';
