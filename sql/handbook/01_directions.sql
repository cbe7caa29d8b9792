-- Which directions of the plan were carried out, and how much of it in time?
select direction, planned, done, partly, late, postponed, cancelled, on_time_rate, progress
from report.direction_progress
where protocol = 'lt-libraries' and plan = '2025'
order by direction;
