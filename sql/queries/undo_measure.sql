-- Takes one's own last move of a measure back: $1 protocol, $2 plan, $3 number, $4 request.
select state, to_char(moved_at at time zone time_zone, 'YYYY-MM-DD HH24:MI')
from door.undo_measure(protocol => $1, plan => $2, number => $3, request => $4);
