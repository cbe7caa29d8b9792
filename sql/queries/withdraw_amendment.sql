-- Takes an amendment back: $1 protocol, $2 amendment, $3 reason, $4 request.
select state, to_char(moved_at at time zone time_zone, 'YYYY-MM-DD HH24:MI')
from door.withdraw_amendment(protocol => $1, amendment => $2, reason => $3, request => $4);
