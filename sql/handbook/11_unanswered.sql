-- Which questions failed or ran out of time, and who had not voted?
select d.decision, d.about, d.number, d.action, d.last_day, d.state,
  string_agg(b.association, ', ' order by b.association) as not_voted
from report.decision d
join report.ballot b on b.protocol_id = d.protocol_id and b.decision = d.decision and b.stance = 'missing'
where d.protocol = 'lt-libraries' and d.state = 'failed'
group by d.protocol_id, d.decision, d.about, d.number, d.action, d.last_day, d.state
order by d.decision;
