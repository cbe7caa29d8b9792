-- Puts an occurrence back: $1 protocol, $2 event, $3 its day by the series, $4 note, $5 request.
select door.restore_occurrence(protocol => $1, event => $2, original_day => $3, note => $4, request => $5);
