-- The moves of every subject along its life cycle, a row each, as history tells them.
create or replace view report.transition as
select
  h.protocol_id,
  a.code as protocol,
  h.id as transition_id,
  h.subject,
  h.plan_id,
  p.code as plan,
  h.measure_id,
  (select m.number from sutarta.measure m where m.protocol_id = h.protocol_id and m.id = h.measure_id) as number,
  h.amendment,
  h.decision,
  (select v.code from sutarta.association v where v.id = h.voter_id) as voter,
  h.from_state,
  h.action,
  h.to_state,
  h.at,
  (h.at at time zone a.time_zone)::date as day,
  (select x.code from sutarta.association x where x.id = h.association_id) as association,
  h.capacity,
  b.at as since,
  round((extract(epoch from h.at - b.at) / 86400)::numeric, 6) as days_in_from_state,
  h.voter_id,
  h.event_id,
  (select e.code from sutarta.event e where e.protocol_id = h.protocol_id and e.id = h.event_id) as event
from sutarta.history h
left join sutarta.protocol a on a.id = h.protocol_id
left join sutarta.plan p on p.protocol_id = h.protocol_id and p.id = h.plan_id
-- Each kind of subject by the index that has it; not looked for at all where nobody asks for it, as it is one row.
left join lateral (
  select max(x.at) as at from (select case
    when h.subject = 'measure' then (
      select b.at from sutarta.history b
      where b.protocol_id = h.protocol_id and b.plan_id = h.plan_id and b.measure_id = h.measure_id
        and b.subject = 'measure' and b.id < h.id and b.from_state <> b.to_state
      order by b.id desc limit 1)
    when h.decision is not null then (
      select b.at from sutarta.history b
      where b.protocol_id = h.protocol_id and b.decision = h.decision and b.subject = h.subject
        and b.voter_id is not distinct from h.voter_id and b.id < h.id and b.from_state <> b.to_state
      order by b.id desc limit 1)
    when h.event_id is not null then (
      select b.at from sutarta.history b
      where b.protocol_id = h.protocol_id and b.event_id = h.event_id and b.id < h.id and b.from_state <> b.to_state
      order by b.id desc limit 1)
    else (
      select b.at from sutarta.history b
      where b.protocol_id = h.protocol_id and b.plan_id is not distinct from h.plan_id and b.measure_id is null
        and b.decision is null and b.event_id is null and b.subject = h.subject
        and b.amendment is not distinct from h.amendment and b.id < h.id and b.from_state <> b.to_state
      order by b.id desc limit 1) end as at) x
) b on true;

comment on view report.transition is
  'The moves of every subject along its life cycle, a row each, as history tells them.';
comment on column report.transition.protocol_id is 'The protocol''s key, the same in every view.';
comment on column report.transition.protocol is 'The protocol''s code.';
comment on column report.transition.transition_id is
  'The move''s key in history; of one protocol a later move has a higher one.';
comment on column report.transition.subject is 'What moved: protocol, plan, measure, amendment, decision, ballot …';
comment on column report.transition.plan_id is 'The key of the plan; null where it is about none.';
comment on column report.transition.plan is 'The code of the plan; null where it is about none.';
comment on column report.transition.measure_id is 'The key of the measure; null where it is about none.';
comment on column report.transition.number is 'The number of the measure; null where it is about none.';
comment on column report.transition.amendment is 'The number of the amendment; null where it is about none.';
comment on column report.transition.decision is 'The number of the decision; null where it is about none.';
comment on column report.transition.voter is
  'The code of the association whose ballot or signature it is; null elsewhere.';
comment on column report.transition.from_state is 'The state before; ''nothing'' where it began.';
comment on column report.transition.action is 'What was done.';
comment on column report.transition.to_state is 'The state after; the same where only its content changed.';
comment on column report.transition.at is 'When.';
comment on column report.transition.day is 'On which day of the protocol''s zone.';
comment on column report.transition.association is
  'The code of the association in whose name it was done; null for none.';
comment on column report.transition.capacity is
  'In what capacity: lead, partner, signatory, coordinator, registrar …; ''decision'' or ''consequence'' for what '
  'followed.';
comment on column report.transition.since is 'When it had come into the state before; null where it began.';
comment on column report.transition.days_in_from_state is
  'How long it had been in the state before, in days and parts of them; null where it began.';
comment on column report.transition.voter_id is
  'The key of the association whose ballot or signature it is; null elsewhere.';
comment on column report.transition.event_id is 'The key of the event; null where it is about none.';
comment on column report.transition.event is 'The code of the event; null where it is about none.';
