-- A plan's measures as they were at the end of a day: $1 day, $2 protocol, $3 plan, $4 language.
select m.protocol_code, m.plan_code, m.number, m.parent_number, m.direction, sutarta.text_in(m.titles, $4),
       m.term_phrase, m.due, m.lead, m.partners, m.state, to_json(m.state_since) #>> '{}', m.progress, m.outcome
from door.report_as_of($1, $2, $3) as m;
