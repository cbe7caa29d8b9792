-- Which questions took longer than two weeks, and whose ballot came last?
select d.decision, d.about, d.number, d.state, round(d.hours_to_settle / 24, 1) as days, l.association as last_to_vote,
  round(extract(epoch from l.cast_at - d.opened_at) / 86400, 1) as after_days
from report.decision d
left join lateral (
  select b.association, b.cast_at from report.ballot b
  where b.protocol_id = d.protocol_id and b.decision = d.decision and b.cast_at is not null
  order by b.cast_at desc, b.association_id
  limit 1) l on true
where d.protocol = 'lt-libraries' and d.settled_at - d.opened_at > interval '14 days'
order by d.settled_at - d.opened_at desc;
