-- Signs a protocol: $1 protocol, $2 day, $3 place, $4 hash of the text, $5 association, $6 request.
select state, to_char(moved_at at time zone time_zone, 'YYYY-MM-DD HH24:MI')
from door.sign_protocol(
  protocol => $1, signed_on => $2, place => $3, text_hash => $4, association => $5, request => $6);
