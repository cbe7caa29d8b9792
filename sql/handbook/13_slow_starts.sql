-- Whose measures wait longest between being agreed and being started?
select lead, count(*) as agreed, count(started_at) as started,
  round((avg(extract(epoch from started_at - agreed_at)) / 86400)::numeric, 1) as mean_days_to_start
from report.measure
where protocol = 'lt-libraries' and plan = '2025' and agreed_at is not null and parent_id is null
group by lead
order by mean_days_to_start desc nulls last, lead;
