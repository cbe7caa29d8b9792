-- kept_rate of one association: each of its promises, then the rate as computed and as it is kept.
with promise as (
  select m.position, m.number, s.part, m.outcome, m.days_late,
    case
      when m.outcome = 'done' and m.is_on_time then 'kept'
      when m.outcome = 'done' then 'kept late'
      when m.outcome in ('partly', 'late', 'cancelled') then 'not kept'
      when m.outcome = 'postponed' then 'not counted'
      else 'still open'
    end as promise
  from report.measure m
  join report.measure_part s on s.measure_id = m.measure_id
  where m.protocol = 'lt-libraries' and m.plan = '2025' and m.parent_id is null and m.agreed_at is not null
    and s.association = 'LABDA'
)
select number, part, outcome, days_late, promise from (
  select position, number, part, outcome, days_late, promise from promise
  union all
  select 1000, 'rate', null, null, null, round(count(*) filter (where p.promise = 'kept')::numeric
    / nullif(count(*) filter (where p.promise in ('kept', 'kept late', 'not kept')), 0), 6)::text
  from promise p
  union all
  select 1001, 'kept', null, null, null, p.kept_rate::text from report.association_progress p
  where p.protocol = 'lt-libraries' and p.plan = '2025' and p.association = 'LABDA') x
order by position;
