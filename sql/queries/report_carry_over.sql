-- What became of a plan's measures in the next plan: $1 protocol, $2 plan, $3 language.
select c.protocol_code, c.plan_code, c.number, sutarta.text_in(c.titles, $3), c.answer, c.next_plan, c.next_number
from door.report_carry_over($1, $2) as c;
