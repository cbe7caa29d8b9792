-- Asks an association to mediate: $1 protocol, $2 decision, $3 mediator, $4 last day, $5 request.
select state, to_char(moved_at at time zone time_zone, 'YYYY-MM-DD HH24:MI')
from door.negotiate(protocol => $1, decision => $2, mediator => $3, last_day => $4, request => $5);
