-- In which quarter did the plan get stuck?
select year, quarter, planned, done, partly, late, postponed, cancelled, done_rate, on_time_rate
from report.quarter_progress
where protocol = 'lt-libraries' and plan = '2025'
order by year, quarter;
