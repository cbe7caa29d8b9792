-- Puts a question: $1 protocol, $2 what it is about, $3 plan, $4 measure, $5 amendment, $6 action, $7 account, $8 last
-- day, $9 request.
select decision, state
from door.open_decision(
  protocol => $1, about => $2, plan => $3, number => $4, amendment => $5, action => $6, account => $7, last_day => $8,
  request => $9);
