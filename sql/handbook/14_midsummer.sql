-- How did the plan stand when July began?
select outcome, count(*) as measures, string_agg(number, ', ' order by measure_id) as numbers
from report.plan_as_of('lt-libraries', '2025', '2025-07-01 00:00 Europe/Vilnius')
where parent_number is null
group by outcome
order by measures desc, outcome;
