-- What changed in a plan within some days: $1 first, $2 last, $3 protocol, $4 plan, $5 language.
select c.protocol_code, c.plan_code, c.number, c.field, c.before::text, c.after::text, c.before_text, c.after_text
from door.report_changes($1, $2, $3, $4, $5) as c;
