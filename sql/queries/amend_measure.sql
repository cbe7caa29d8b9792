-- Adds a measure's differences to an amendment: $1 protocol, $2 amendment, $3 number, $4 fields, $5 request.
select state, to_char(moved_at at time zone time_zone, 'YYYY-MM-DD HH24:MI')
from door.amend_measure(protocol => $1, amendment => $2, number => $3, fields => $4, request => $5);
