-- Proposes a measure: $1 protocol, $2 plan, $3 number, $4 parent, $5 direction, $6 titles, $7 term as written, $8 its
-- kind, $9 first day, $10 last day, $11 due, $12 lead, $13 partners, $14 request.
select state, to_char(moved_at at time zone time_zone, 'YYYY-MM-DD HH24:MI')
from door.propose_measure(
  protocol => $1, plan => $2, number => $3, parent => $4, direction => $5, titles => $6, term_phrase => $7,
  term_kind => $8, first => $9, last => $10, due => $11, lead => $12, partners => $13, request => $14);
