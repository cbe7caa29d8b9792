-- Moves an occurrence: $1 protocol, $2 event, $3 its day by the series, $4 first day, $5 last day, $6 note, $7 request.
select door.change_occurrence(
  protocol => $1, event => $2, original_day => $3, first => $4, last => $5, note => $6, request => $7);
