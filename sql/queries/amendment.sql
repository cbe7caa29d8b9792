-- What stands above an amendment: $1 protocol, $2 number.
select protocol.code, plan.code, amendment.number, amendment.state, amendment.reason
from sutarta.found_amendment(sutarta.find_protocol($1), $2) as amendment
join sutarta.protocol on protocol.id = amendment.protocol_id
join sutarta.plan on plan.protocol_id = amendment.protocol_id and plan.id = amendment.plan_id;
