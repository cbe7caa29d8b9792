-- Proposes the next plan from this one: $1 protocol, $2 plan, $3 code, $4 titles, $5 first day, $6 last day, $7 answers,
-- $8 request.
select state, to_char(moved_at at time zone time_zone, 'YYYY-MM-DD HH24:MI')
from door.roll_over_plan(
  protocol => $1, plan => $2, code => $3, titles => $4, first => $5, last => $6, answers => $7, request => $8);
