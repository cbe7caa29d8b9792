-- Who was absent when a plan was agreed in a meeting, and ratified it how many days later?
with own as materialized (
  select d.protocol_id, d.decision, d.plan, p.time_zone
  from report.decision d join report.protocol p on p.protocol_id = d.protocol_id
  where d.protocol = 'lt-libraries' and d.about = 'plan' and d.action = 'agree'
), voted as (
  select d.*, b.association_id, b.stance, b.cast_at, b.meeting,
    max(b.meeting) over (partition by d.decision) as agreed_in
  from own d join report.ballot b on b.protocol_id = d.protocol_id and b.decision = d.decision
)
select v.plan, m.held_on, a.association, v.stance, (v.cast_at at time zone v.time_zone)::date - m.held_on as days_later
from voted v
join report.meeting m on m.protocol_id = v.protocol_id and m.meeting = v.agreed_in
join report.association a on a.association_id = v.association_id
where v.meeting is null
order by m.held_on, a.association;
