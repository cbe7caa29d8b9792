-- Where each eligible association stands in each decision: a row each, those that have not voted too.
create or replace view report.ballot as
select
  e.protocol_id,
  a.code as protocol,
  e.decision,
  e.association_id,
  (select x.code from sutarta.association x where x.id = e.association_id) as association,
  coalesce(b.state, 'missing') as stance,
  coalesce(
    b.content_hash = d.content_hash and not e.has_left and b.state = any (array(
      select v.to_state from sutarta.life_cycle_move v
      where v.subject = 'ballot' and not exists (
        select from sutarta.life_cycle_state s where s.subject = v.subject and s.state = v.from_state))),
    false) as counts,
  e.has_left,
  b.cast_at,
  round((extract(epoch from b.cast_at - d.opened_at) / 3600)::numeric, 6) as hours_to_cast,
  b.meeting
from sutarta.decision_eligible e
left join sutarta.decision d on d.protocol_id = e.protocol_id and d.number = e.decision
left join sutarta.protocol a on a.id = e.protocol_id
left join sutarta.ballot b
  on b.protocol_id = e.protocol_id and b.decision = e.decision and b.association_id = e.association_id;

comment on view report.ballot is
  'Where each eligible association stands in each decision: a row each, those that have not voted too.';
comment on column report.ballot.protocol_id is 'The protocol''s key, the same in every view.';
comment on column report.ballot.protocol is 'The protocol''s code.';
comment on column report.ballot.decision is 'The decision''s number in its protocol.';
comment on column report.ballot.association_id is 'The key of the association.';
comment on column report.ballot.association is 'The code of the association.';
comment on column report.ballot.stance is
  'consent, objection, abstention, withdrawn; ''missing'' where it never voted.';
comment on column report.ballot.counts is
  'Whether it is counted: cast on the content as it stands, not taken back, by a party that has not left.';
comment on column report.ballot.has_left is
  'Whether the association had left the protocol before the question was settled, or has while it is open.';
comment on column report.ballot.cast_at is 'When the ballot was last changed; null where it never voted.';
comment on column report.ballot.hours_to_cast is
  'How long after the question was put, in hours and parts of them; null where it never voted.';
comment on column report.ballot.meeting is
  'The number of the meeting in which it was recorded; null where it was cast by itself.';
