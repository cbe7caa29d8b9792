-- The ballots of a decision as history tells them, each eligible association's last: $1 protocol, $2 number.
select association.code, eligible.has_left, ballot.reason, person.name, ballot.meeting,
       to_char(cast_.at at time zone protocol.time_zone, 'YYYY-MM-DD HH24:MI'),
       (cast_.changes ->> 'content') = encode(question.content_hash, 'hex'), cast_.to_state
from sutarta.found_decision(sutarta.find_protocol($1), $2) as question
join sutarta.protocol on protocol.id = question.protocol_id
join sutarta.decision_eligible as eligible
  on eligible.protocol_id = question.protocol_id and eligible.decision = question.number
join sutarta.association on association.id = eligible.association_id
left join sutarta.ballot
  on ballot.protocol_id = eligible.protocol_id and ballot.decision = eligible.decision
  and ballot.association_id = eligible.association_id
left join sutarta.person on person.id = ballot.person_id
left join lateral (
  select history.at, history.changes, history.to_state from sutarta.history
  where history.protocol_id = question.protocol_id and history.decision = question.number
    and history.subject = 'ballot' and history.voter_id = eligible.association_id
  order by history.version desc limit 1) as cast_ on true
order by association.code;
