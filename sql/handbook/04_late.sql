-- What is late or only partly done, whose is it, and by how many days?
select number, lead, over_on, outcome, progress, days_late
from report.measure
where protocol = 'lt-libraries' and plan = '2025' and outcome in ('late', 'partly') and parent_id is null
order by days_late desc, position;
