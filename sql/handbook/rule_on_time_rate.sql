-- on_time_rate from the measures, and as it is kept.
select count(*) filter (where m.is_on_time) as done_on_time,
  count(*) filter (where m.outcome in ('done', 'partly', 'late')) as should_be_done,
  round(count(*) filter (where m.is_on_time)::numeric
    / nullif(count(*) filter (where m.outcome in ('done', 'partly', 'late')), 0), 6) as computed,
  max(p.on_time_rate) as kept
from report.measure m
join report.plan_progress p on p.protocol_id = m.protocol_id and p.plan_id = m.plan_id
where m.protocol = 'lt-libraries' and m.plan = '2025' and m.parent_id is null and m.agreed_at is not null;
