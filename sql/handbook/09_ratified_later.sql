-- Who was absent when a plan was agreed in a meeting, and ratified it how many days later?
select d.plan, m.held_on, b.association, b.stance, (b.cast_at at time zone p.time_zone)::date - m.held_on as days_later
from report.decision d
join report.protocol p on p.protocol_id = d.protocol_id
join report.ballot b on b.protocol_id = d.protocol_id and b.decision = d.decision and b.meeting is null
join report.meeting m on m.protocol_id = d.protocol_id and m.meeting = (
  select max(x.meeting) from report.ballot x where x.protocol_id = d.protocol_id and x.decision = d.decision)
where d.protocol = 'lt-libraries' and d.about = 'plan' and d.action = 'agree'
order by m.held_on, b.association;
