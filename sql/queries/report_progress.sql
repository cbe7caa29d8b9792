-- Reports how far a measure has come: $1 protocol, $2 plan, $3 number, $4 per cent, $5 note, $6 request.
select state, to_char(moved_at at time zone time_zone, 'YYYY-MM-DD HH24:MI')
from door.report_progress(protocol => $1, plan => $2, number => $3, percent => $4, note => $5, request => $6);
