-- Writes a remark on a measure: $1 protocol, $2 plan, $3 number, $4 note, $5 request.
select state, to_char(moved_at at time zone time_zone, 'YYYY-MM-DD HH24:MI')
from door.annotate_measure(protocol => $1, plan => $2, number => $3, note => $4, request => $5);
