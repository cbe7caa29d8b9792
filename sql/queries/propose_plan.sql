-- Proposes a plan: $1 protocol, $2 code, $3 titles, $4 first day, $5 last day, $6 request.
select state, to_char(moved_at at time zone time_zone, 'YYYY-MM-DD HH24:MI')
from door.propose_plan(protocol => $1, code => $2, titles => $3, first => $4, last => $5, request => $6);
