-- Asks a plan's door for a move: $1 protocol, $2 plan, $3 action, $4 account, $5 request.
select state, to_char(moved_at at time zone time_zone, 'YYYY-MM-DD HH24:MI')
from door.move_plan($1, $2, $3, $4, $5);
