-- What part of each direction goes on unfinished in the next plan, and which measures are those?
select p.direction, p.planned, p.carried_over, p.carry_over_rate,
  (select string_agg(m.number, ', ' order by m.position) from report.measure m
   where m.plan_id = p.plan_id and m.direction_id = p.direction_id and m.answer = 'carried'
     and m.parent_id is null) as measures
from report.direction_progress p
where p.protocol = 'lt-libraries' and p.plan = '2025'
order by p.direction;
