-- Says that an event belongs to a measure no longer: $1 protocol, $2 event, $3 plan, $4 measure, $5 request.
select door.unlink_event(protocol => $1, event => $2, plan => $3, number => $4, request => $5);
