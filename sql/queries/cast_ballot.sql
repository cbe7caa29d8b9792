-- Casts a ballot: $1 protocol, $2 decision, $3 stance, $4 reason, $5 association, $6 content as seen, $7 request.
select decision_state, to_char(moved_at at time zone time_zone, 'YYYY-MM-DD HH24:MI')
from door.cast_ballot(
  protocol => $1, decision => $2, stance => $3, reason => $4, association => $5, content => $6, request => $7);
