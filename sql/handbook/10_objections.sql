-- Who objected to what, and how long did the objection stand?
select t.voter, t.decision, d.about, t.at as objected_at, n.action as then, n.at as then_at,
  round(n.days_in_from_state, 1) as days_stood
from report.transition t
join report.decision d on d.protocol_id = t.protocol_id and d.decision = t.decision
left join report.transition n
  on n.protocol_id = t.protocol_id and n.subject = t.subject and n.decision = t.decision and n.voter_id = t.voter_id
  and n.since = t.at
where t.protocol = 'lt-libraries' and t.subject = 'ballot' and t.action = 'object'
order by t.at;
