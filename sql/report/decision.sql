-- The questions put to the parties, a row each, with how they stand.
create or replace view report.decision as
select
  d.protocol_id,
  a.code as protocol,
  d.number as decision,
  d.about,
  d.action,
  d.plan_id,
  (select p.code from sutarta.plan p where p.protocol_id = d.protocol_id and p.id = d.plan_id) as plan,
  d.measure_id,
  (select m.number from sutarta.measure m where m.protocol_id = d.protocol_id and m.id = d.measure_id) as number,
  d.amendment,
  (select x.code from sutarta.association x where x.id = d.proposed_by) as proposed_by,
  d.state,
  d.is_open,
  d.opened_at,
  d.settled_at,
  round((extract(epoch from d.settled_at - d.opened_at) / 3600)::numeric, 6) as hours_to_settle,
  d.last_day::date as last_day,
  t.eligible,
  t.consents,
  t.objections,
  t.abstentions,
  t.eligible - t.consents - t.objections - t.abstentions as missing,
  d.quorum::text as quorum,
  d.threshold::text as threshold,
  d.base,
  d.objection_blocks,
  d.tacit_on::date as tacit_on
from sutarta.decision d
left join sutarta.protocol a on a.id = d.protocol_id
left join lateral (
  select count(*)::integer as eligible,
    count(*) filter (
      where b.state = (
        select max(v.to_state) from sutarta.life_cycle_move v where v.subject = 'ballot' and v.action = 'consent')
    )::integer as consents,
    count(*) filter (
      where b.state = (
        select max(v.to_state) from sutarta.life_cycle_move v where v.subject = 'ballot' and v.action = 'object')
    )::integer as objections,
    count(*) filter (
      where b.state = (
        select max(v.to_state) from sutarta.life_cycle_move v where v.subject = 'ballot' and v.action = 'abstain')
    )::integer as abstentions
  from sutarta.decision_eligible e
  left join sutarta.ballot b
    on b.protocol_id = e.protocol_id and b.decision = e.decision and b.association_id = e.association_id
    and b.content_hash = d.content_hash
  where e.protocol_id = d.protocol_id and e.decision = d.number and not e.has_left) t on true;

comment on view report.decision is
  'The questions put to the parties, a row each, with how they stand.';
comment on column report.decision.protocol_id is 'The protocol''s key, the same in every view.';
comment on column report.decision.protocol is 'The protocol''s code.';
comment on column report.decision.decision is 'The decision''s number in its protocol.';
comment on column report.decision.about is 'What is decided on: protocol, plan, measure, amendment.';
comment on column report.decision.action is 'The move that is made where it is carried.';
comment on column report.decision.plan_id is 'The key of the plan; null where it is about the protocol.';
comment on column report.decision.plan is 'The code of the plan; null where it is about the protocol.';
comment on column report.decision.measure_id is 'The key of the measure; null where it is about none.';
comment on column report.decision.number is 'The number of the measure; null where it is about none.';
comment on column report.decision.amendment is 'The number of the amendment; null where it is about none.';
comment on column report.decision.proposed_by is
  'The code of the association that put the question; null for the coordinator.';
comment on column report.decision.state is 'Where it is in its life cycle; see report.state.';
comment on column report.decision.is_open is 'Whether the parties still decide.';
comment on column report.decision.opened_at is 'When the question was put.';
comment on column report.decision.settled_at is 'When it was carried, failed, or was withdrawn; null while it is open.';
comment on column report.decision.hours_to_settle is
  'How long that took, in hours and parts of them; null while it is open.';
comment on column report.decision.last_day is 'The last day for ballots; null where there is none.';
comment on column report.decision.eligible is 'How many associations may vote, those that have left not counted.';
comment on column report.decision.consents is 'How many consent, on the content as it stands.';
comment on column report.decision.objections is 'How many object, on the content as it stands.';
comment on column report.decision.abstentions is 'How many abstain, on the content as it stands.';
comment on column report.decision.missing is
  'How many have not voted, or not on the content as it stands. From tacit_on on they are taken to consent.';
comment on column report.decision.quorum is 'How many must have voted: ''5'', ''2/3'', ''>1/2''; null for any number.';
comment on column report.decision.threshold is 'How many consents carry it: ''5'', ''2/3'', ''>1/2''.';
comment on column report.decision.base is 'Of what the threshold is a part: ''eligible'' or ''cast''.';
comment on column report.decision.objection_blocks is 'Whether one objection keeps it from being carried.';
comment on column report.decision.tacit_on is
  'The day from which whoever has not voted is taken to consent; null where silence says nothing.';
