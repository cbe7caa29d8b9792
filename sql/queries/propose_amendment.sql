-- Proposes an amendment: $1 protocol, $2 plan, $3 reason, $4 request.
select door.propose_amendment(protocol => $1, plan => $2, reason => $3, request => $4);
