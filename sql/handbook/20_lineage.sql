-- How does each measure of the new plan compare with the one that it goes on from?
select n.number, o.outcome as outcome_before, o.days_late as late_before, o.answer, o.term_phrase as term_before,
  n.term_phrase as term_now, n.due as due_now, n.lead is distinct from o.lead as has_other_lead, n.state
from report.measure n
join report.measure o on o.protocol_id = n.protocol_id and o.plan_id = n.previous_plan_id and o.measure_id = n.previous_id
where n.protocol = 'lt-libraries' and n.plan = '2026' and n.parent_id is null
order by n.position;
