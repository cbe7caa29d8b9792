-- How long do the parties take to decide, and what becomes of their questions?
select year, about, opened, carried, failed, withdrawn, still_open,
  round(mean_hours / 24, 1) as mean_days, round(median_hours / 24, 1) as median_days
from report.decision_time
where protocol = 'lt-libraries'
order by year, about;
