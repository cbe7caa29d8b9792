-- In which state each measure was at any moment t: a row for each stay in a state, where entered_at <= t and t <
-- left_at or left_at is null.
create or replace view report.measure_state_at as
select
  a.id as protocol_id,
  a.code as protocol,
  p.id as plan_id,
  p.code as plan,
  h.measure_id,
  (select m.number from sutarta.measure m where m.protocol_id = h.protocol_id and m.id = h.measure_id) as number,
  h.to_state as state,
  h.at as entered_at,
  n.at as left_at,
  round((extract(epoch from n.at - h.at) / 86400)::numeric, 6) as days
from sutarta.history h
join sutarta.plan p on p.protocol_id = h.protocol_id and p.id = h.plan_id
join sutarta.protocol a on a.id = h.protocol_id
left join lateral (
  select x.at from sutarta.history x
  where x.protocol_id = h.protocol_id and x.plan_id = h.plan_id and x.measure_id = h.measure_id
    and x.subject = 'measure' and x.id > h.id and x.from_state <> x.to_state
  order by x.id limit 1) n on true
where h.subject = 'measure' and h.from_state <> h.to_state;

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
  'How long the stay was, in days and parts of them; null while it lasts.';
