-- progress from the measures and their parts: what counts of each, then the mean as computed and as it is kept.
with part as (
  select m.plan_id, m.parent_number,
    avg(case when m.state = 'done' then 100 else m.progress end)
      filter (where m.state in ('agreed', 'in_progress', 'done')) as mean
  from report.measure m
  where m.protocol = 'lt-libraries' and m.plan = '2025' and m.agreed_at is not null
  group by m.plan_id, m.parent_number
), counted as (
  select m.position, m.number, m.state, m.progress as reported, round(q.mean, 2) as of_parts,
    case when m.state = 'done' then 100 when m.state in ('agreed', 'in_progress') then coalesce(m.progress, q.mean) end as counts
  from report.measure m
  left join part q on q.plan_id = m.plan_id and q.parent_number = m.number
  where m.protocol = 'lt-libraries' and m.plan = '2025' and m.parent_id is null and m.agreed_at is not null
)
select number, state, reported, of_parts, round(counts, 2) as counts from (
  select position, number, state, reported, of_parts, counts from counted
  union all
  select 1000, 'mean', count(counts) || ' known', null, null, avg(counts) from counted
  union all
  select 1001, 'kept', p.progress_known || ' known', null, null, p.progress
  from report.plan_progress p where p.protocol = 'lt-libraries' and p.plan = '2025') x
order by position;
