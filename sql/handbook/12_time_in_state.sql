-- How long do measures stay in each state?
select t.state, t.stays, t.open_stays, round(t.mean_days, 1) as mean_days, round(t.median_days, 1) as median_days
from report.state_time t
join report.state s on s.subject = 'measure' and s.state = t.state
where t.protocol = 'lt-libraries' and t.plan = '2025'
order by s.position;
