-- Cancels an occurrence: $1 protocol, $2 event, $3 its day by the series, $4 reason, $5 request.
select door.cancel_occurrence(protocol => $1, event => $2, original_day => $3, reason => $4, request => $5);
