-- How many measures were agreed, in progress and done on the first of each month?
select d.day, count(*) filter (where s.state = 'agreed') as agreed,
  count(*) filter (where s.state = 'in_progress') as in_progress, count(*) filter (where s.state = 'done') as done
from report.protocol p
join report.day d on d.country = p.country and d.day between '2025-03-01' and '2026-01-01' and extract(day from d.day) = 1
join report.measure m on m.protocol_id = p.protocol_id and m.plan = '2025' and m.parent_id is null
join report.measure_state_at s
  on s.protocol_id = m.protocol_id and s.measure_id = m.measure_id
  and s.entered_at <= d.day::timestamp at time zone p.time_zone
  and (s.left_at > d.day::timestamp at time zone p.time_zone or s.left_at is null)
where p.protocol = 'lt-libraries'
group by d.day
order by d.day;
