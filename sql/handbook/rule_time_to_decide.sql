-- Time to decision: the hours of each question that the parties settled, as computed and as they are kept.
select d.about, string_agg(round(d.hours_to_settle, 1)::text, ', ' order by d.hours_to_settle) as hours,
  round(avg(d.hours_to_settle), 2) as mean, round(max(t.mean_hours), 2) as mean_kept,
  round((percentile_cont(0.5) within group (order by d.hours_to_settle))::numeric, 2) as median,
  round(max(t.median_hours), 2) as median_kept
from report.decision d
join report.decision_time t on t.protocol_id = d.protocol_id and t.about = d.about and t.year = 2025
where d.protocol = 'lt-libraries' and d.state in ('carried', 'failed')
  and d.opened_at >= '2025-01-01 00:00 Europe/Vilnius' and d.opened_at < '2026-01-01 00:00 Europe/Vilnius'
group by d.about
order by d.about;
