-- A decision with its rule: $1 protocol, $2 number, $3 language.
select question.number, question.about, plan.code, measure.number, question.amendment, question.action, question.state,
       sutarta.question_title(question.*, $3), question.account, question.eligible, question.quorum, question.threshold,
       question.base, question.objection_blocks, question.tacit_on::date, question.last_day::date, proposer.code,
       to_char(question.opened_at at time zone protocol.time_zone, 'YYYY-MM-DD HH24:MI'),
       encode(question.content_hash, 'hex'), mediator.code, negotiation.last_day::date,
       coalesce(
         (settled.at at time zone protocol.time_zone)::date, (now() at time zone protocol.time_zone)::date),
       to_char(settled.at at time zone protocol.time_zone, 'YYYY-MM-DD HH24:MI')
from sutarta.found_decision(sutarta.find_protocol($1), $2) as question
join sutarta.protocol on protocol.id = question.protocol_id
left join sutarta.plan on plan.protocol_id = question.protocol_id and plan.id = question.plan_id
left join sutarta.measure on measure.protocol_id = question.protocol_id and measure.id = question.measure_id
left join sutarta.association as proposer on proposer.id = question.proposed_by
left join sutarta.negotiation
  on negotiation.protocol_id = question.protocol_id and negotiation.decision = question.number
left join sutarta.association as mediator on mediator.id = negotiation.mediator_id
left join sutarta.history as settled
  on settled.protocol_id = question.protocol_id and settled.decision = question.number
  and settled.subject = 'decision' and not question.is_open and settled.version = question.version;
