-- Adds a direction to a draft, or words it anew: $1 protocol, $2 plan, $3 code, $4 titles, $5 position, $6 request.
select state, to_char(moved_at at time zone time_zone, 'YYYY-MM-DD HH24:MI')
from door.set_direction(protocol => $1, plan => $2, code => $3, titles => $4, "position" => $5, request => $6);
