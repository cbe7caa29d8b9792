-- Which events of the year had no measure, and were people reminded of them?
select event, first_day, last_day, measures, reminders_told, reminders_waiting
from report.occurrence
where protocol = 'lt-libraries' and first_day between '2025-01-01' and '2025-12-31' and measures = 0
order by first_day, event;
