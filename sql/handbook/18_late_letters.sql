-- In which months were digests late, repeated or not delivered?
select date_trunc('month', local_date)::date as month, count(*) as digests, count(*) filter (where is_late) as late,
  count(*) filter (where attempts > 1) as repeated, count(*) filter (where state = 'parked') as parked,
  max(hours_to_send) as longest_hours
from report.digest
group by 1
having bool_or(is_late or attempts > 1 or state = 'parked')
order by 1;
