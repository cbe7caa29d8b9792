-- Time in state: the stays that have ended, as computed and as they are kept.
select s.state, count(*) as stays, count(*) - count(s.days) as open_stays, round(avg(s.days), 2) as mean,
  round(max(t.mean_days), 2) as mean_kept,
  round((percentile_cont(0.5) within group (order by s.days))::numeric, 2) as median,
  round(max(t.median_days), 2) as median_kept
from report.measure_state_at s
join report.state_time t on t.protocol_id = s.protocol_id and t.plan_id = s.plan_id and t.state = s.state
where s.protocol = 'lt-libraries' and s.plan = '2025'
group by s.state
order by s.state;
