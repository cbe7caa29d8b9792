-- Leaves a protocol: $1 protocol, $2 last day, $3 reason, $4 association, $5 request.
select state, to_char(moved_at at time zone time_zone, 'YYYY-MM-DD HH24:MI')
from door.leave_protocol(protocol => $1, last_day => $2, reason => $3, association => $4, request => $5);
