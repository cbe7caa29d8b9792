-- Lets a measure wait for another: $1 protocol, $2 plan, $3 number, $4 the other, $5 days between (null: it no longer
-- waits), $6 request.
select state, to_char(moved_at at time zone time_zone, 'YYYY-MM-DD HH24:MI')
from door.set_need(protocol => $1, plan => $2, number => $3, needs => $4, delay_days => $5, request => $6);
