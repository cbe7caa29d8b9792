-- Asks a measure's door for a move: $1 protocol, $2 plan, $3 number, $4 action, $5 account, $6 request.
select state, to_char(moved_at at time zone time_zone, 'YYYY-MM-DD HH24:MI')
from door.move_measure($1, $2, $3, $4, $5, $6);
