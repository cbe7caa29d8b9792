-- How long a plan's measures stayed in each state: $1 protocol, $2 plan.
select t.protocol_code, t.plan_code, t.state, t.stays, t.open_stays, t.mean_days, t.median_days,
       to_json(t.counted_at) #>> '{}'
from door.report_times($1, $2) as t;
