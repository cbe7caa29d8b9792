-- Ends a series: $1 protocol, $2 event, $3 the last day on which it begins, $4 request.
select door.end_event(protocol => $1, event => $2, last => $3, request => $4);
