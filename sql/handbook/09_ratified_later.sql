-- Who was absent when a plan was agreed in a meeting, and ratified it how many days later?
select d.plan, m.held_on, a.association, b.stance, (b.cast_at at time zone o.time_zone)::date - m.held_on as days_later
from (
  select q.protocol_id, q.decision, b.association_id, b.stance, b.cast_at, b.meeting,
    max(b.meeting) over (partition by q.decision) as agreed_in
  from report.decision q
  join report.ballot b on b.protocol_id = q.protocol_id and b.decision = q.decision
  where q.protocol = 'lt-libraries' and q.about = 'plan' and q.action = 'agree') b
join report.meeting m on m.protocol_id = b.protocol_id and m.meeting = b.agreed_in
join report.decision d on d.protocol_id = b.protocol_id and d.decision = b.decision
join report.protocol o on o.protocol_id = b.protocol_id
join report.association a on a.association_id = b.association_id
where b.meeting is null
order by m.held_on, a.association;
