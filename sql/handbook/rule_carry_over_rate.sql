-- carry_over_rate from the answers, and as it is kept.
select count(*) as planned, count(*) filter (where c.answer = 'carried') as carried,
  count(*) filter (where c.answer = 'renewed') as renewed, count(*) filter (where c.answer = 'dropped') as dropped,
  round(count(*) filter (where c.answer = 'carried')::numeric / nullif(count(*), 0), 6) as computed,
  max(p.carry_over_rate) as kept
from report.measure m
join report.plan_progress p on p.protocol_id = m.protocol_id and p.plan_id = m.plan_id
left join report.carry_over c on c.measure_id = m.measure_id
where m.protocol = 'lt-libraries' and m.plan = '2025' and m.parent_id is null and m.agreed_at is not null;
