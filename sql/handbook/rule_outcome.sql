-- What has become of each measure: the rule of outcome on one plan, and the summary that is kept of it.
select m.number, m.state, m.over_on, m.progress, m.outcome
from report.measure m
where m.protocol = 'lt-libraries' and m.plan = '2025' and m.parent_id is null and m.agreed_at is not null
order by m.position;
