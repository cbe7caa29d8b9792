-- Which questions took longer than two weeks, and whose ballot came last?
select d.decision, d.about, d.number, d.state, round(d.hours_to_settle / 24, 1) as days, l.association as last_to_vote,
  round(l.hours_to_cast / 24, 1) as after_days
from report.decision d
left join lateral (
  select b.association, b.hours_to_cast from report.ballot b
  where b.protocol_id = d.protocol_id and b.decision = d.decision
  order by b.cast_at desc nulls last, b.association
  limit 1) l on true
where d.protocol = 'lt-libraries' and d.hours_to_settle > 14 * 24
order by d.hours_to_settle desc;
