-- Counts what has become of a plan's measures by a day, from the measures themselves: what the summary must say.
create or replace function sutarta.plan_tally_now(protocol_id bigint, plan_id bigint, day date)
returns setof sutarta.plan_tally
language sql stable
set search_path = sutarta, pg_catalog, pg_temp
as $$
  with own as (
    select a.id as protocol_id, p.id as plan_id, a.time_zone, p.first_day, p.last_day, e.*
    from sutarta.protocol a
    join sutarta.plan p on p.protocol_id = a.id
    cross join (
      -- What a measure comes to by each action.
      select max(v.to_state) filter (where v.action = 'agree') as agreed_by,
        max(v.to_state) filter (where v.action = 'start') as begun_by,
        max(v.to_state) filter (where v.action = 'finish') as done_by,
        max(v.to_state) filter (where v.action = 'postpone') as postponed_by,
        max(v.to_state) filter (where v.action = 'cancel') as cancelled_by
      from sutarta.life_cycle_move v where v.subject = 'measure') e
    where p.protocol_id = plan_tally_now.protocol_id and p.id = plan_tally_now.plan_id
  ), stored as (
    select m.id, (
        -- A part counts by itself where its whole was never agreed, or it would count nowhere.
        select w.id from sutarta.measure w
        where w.protocol_id = own.protocol_id and w.id = m.parent_id and w.agreed_at is not null) as parent_id,
      m.direction_id, m.lead_id, m.state, m.progress, m.ended_at,
      not s.is_initial and not s.is_final as is_unfinished, s.is_final, m.state = own.done_by as is_done,
      coalesce(m.due, own.last_day)::date as over_on
    from own
    join sutarta.measure m on m.protocol_id = own.protocol_id and m.plan_id = own.plan_id
    join sutarta.life_cycle_state s on s.subject = m.subject and s.state = m.state
    -- What was agreed is what was planned.
    where m.agreed_at is not null
  ), parts as (
    select p.parent_id, count(*) as planned, count(*) filter (where p.is_done) as done,
      avg(case when p.is_done then 100 else p.progress end) filter (where p.is_unfinished or p.is_done) as progress
    from stored p where p.parent_id is not null group by p.parent_id
  ), told as (
    select m.id, m.parent_id, m.direction_id, m.lead_id, m.over_on, m.is_done,
      sutarta.outcome(
        -- With its whole a part is settled, however it was left.
        m.state, m.is_unfinished and w.is_final is not true, m.over_on, plan_tally_now.day,
        coalesce(m.progress, 0) > 0 or coalesce(p.progress, 0) > 0) as outcome,
      m.is_done and (m.ended_at at time zone own.time_zone)::date <= m.over_on as is_on_time,
      case when m.is_done then 100 when m.is_unfinished then coalesce(m.progress, p.progress) end as progress,
      coalesce(p.planned, 0) as parts_planned, coalesce(p.done, 0) as parts_done, x.answer
    from own
    cross join stored m
    left join parts p on p.parent_id = m.id
    left join stored w on w.id = m.parent_id
    left join sutarta.measure_answer x on x.protocol_id = own.protocol_id and x.measure_id = m.id
  ), shares as (
    select m.id, m.parent_id, coalesce(s.association_id, a.association_id) as association_id,
      coalesce(s.is_lead, false) as is_lead
    from own
    cross join told m
    left join lateral (
      select m.lead_id as association_id, true as is_lead where m.lead_id is not null
      union all
      select x.association_id, false from sutarta.measure_partner x
      where x.protocol_id = own.protocol_id and x.measure_id = m.id) s on true
    -- Where it says nobody, it means every signatory; but who signed when its time was over has promised nothing.
    left join lateral (
      select distinct y.association_id from sutarta.party y
      where y.protocol_id = own.protocol_id and y.standing = 'signatory'
        and y.first_day <= m.over_on and (y.last_day is null or y.last_day >= own.first_day)) a
      on s.association_id is null
  ), counted as (
    select 'plan' as scope, 0::bigint as key, m.*, false as is_lead from told m where m.parent_id is null
    union all
    select 'direction', m.direction_id, m.*, false from told m where m.parent_id is null
    union all
    select 'quarter', extract(year from m.over_on)::bigint * 10 + extract(quarter from m.over_on)::bigint, m.*, false
    from told m where m.parent_id is null
    union all
    -- A part counts by itself for an association that takes no part in the whole.
    select 'association', s.association_id, m.*, s.is_lead
    from shares s join told m on m.id = s.id
    where s.association_id is not null and (m.parent_id is null or not exists (
      select from shares w where w.id = m.parent_id and w.association_id = s.association_id))
  ), sums as (
    select c.scope, c.key, count(*) as planned,
      count(*) filter (where c.outcome = own.agreed_by) as not_started,
      count(*) filter (where c.outcome = own.begun_by) as under_way,
      count(*) filter (where c.is_done) as done,
      count(*) filter (where c.outcome = 'partly') as partly,
      count(*) filter (where c.outcome = 'late') as late,
      count(*) filter (where c.outcome = own.postponed_by) as postponed,
      count(*) filter (where c.outcome = own.cancelled_by) as cancelled,
      count(*) filter (where c.is_on_time) as done_on_time,
      round(avg(c.progress), 6) as progress, count(c.progress) as progress_known,
      sum(c.parts_planned) as parts_planned, sum(c.parts_done) as parts_done,
      count(c.answer) as answered, count(*) filter (where c.answer = 'carried') as carried_over,
      count(*) filter (where c.is_lead) as led,
      count(*) filter (where c.scope = 'association' and not c.is_lead) as partnered
    from own cross join counted c
    group by c.scope, c.key
  )
  select own.protocol_id, own.plan_id, s.scope, s.key, s.planned::integer, s.not_started::integer,
    s.under_way::integer, s.done::integer, s.partly::integer, s.late::integer, s.postponed::integer,
    s.cancelled::integer, s.done_on_time::integer,
    round(s.done::numeric / s.planned, 6),
    -- What was postponed or cancelled by the parties is neither in time nor late.
    round(s.done_on_time::numeric / nullif(s.done + s.partly + s.late, 0), 6),
    s.progress, s.progress_known::integer, s.parts_planned::integer, s.parts_done::integer,
    s.carried_over::integer,
    case when s.answered > 0 then round(s.carried_over::numeric / s.planned, 6) end,
    s.led::integer, s.partnered::integer,
    -- A promise that was cancelled was not kept, whoever decided it; one that was postponed is not due yet.
    case when s.scope = 'association' then
      round(s.done_on_time::numeric / nullif(s.done + s.partly + s.late + s.cancelled, 0), 6) end
  from own cross join sums s
$$;
