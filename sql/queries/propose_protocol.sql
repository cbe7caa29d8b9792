-- Proposes a protocol: $1 code, $2 titles, $3 place, $4 time zone, $5 country, $6 whether deadlines roll, $7 ladder,
-- $8 languages, $9 hash of the text, $10 request.
select state, to_char(moved_at at time zone time_zone_name, 'YYYY-MM-DD HH24:MI')
from door.propose_protocol(
  code => $1, titles => $2, place => $3, time_zone => $4, country => $5, rolls_deadlines => $6, ladder => $7,
  languages => $8, text_hash => $9, request => $10);
