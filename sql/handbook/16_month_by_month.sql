-- How many measures were agreed, in progress and done on the first of each month?
with month as materialized (
  select g.first::date as day, g.first at time zone p.time_zone as begins
  from report.protocol p
  cross join generate_series('2025-03-01'::timestamp, '2026-01-01', '1 month') g (first)
  where p.protocol = 'lt-libraries'
)
select m.day, count(*) filter (where s.state = 'agreed') as agreed,
  count(*) filter (where s.state = 'in_progress') as in_progress, count(*) filter (where s.state = 'done') as done
from report.measure_state_at s
join month m on m.begins >= s.entered_at and (m.begins < s.left_at or s.left_at is null)
where s.protocol = 'lt-libraries' and s.plan = '2025' and s.parent_id is null
group by m.day
order by m.day;
