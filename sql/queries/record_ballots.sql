-- Records the ballots of a meeting: $1 protocol, $2 decision, $3 meeting, $4 ballots, $5 request.
select decision_state, to_char(moved_at at time zone time_zone, 'YYYY-MM-DD HH24:MI')
from door.record_ballots(protocol => $1, decision => $2, meeting => $3, ballots => $4, request => $5);
