-- Counts how each association took part in a protocol's decisions and meetings, by the year in which a question was put
-- or a meeting was held. A ballot counts while it is on the present content and was not taken back. Nobody has failed to
-- vote on a question that was taken back itself.
create or replace function sutarta.participation_tally_now(protocol_id bigint)
returns setof sutarta.participation_tally
language sql stable
set search_path = sutarta, pg_catalog, pg_temp
as $$
  with voted as (
    select extract(year from d.opened_at at time zone a.time_zone)::integer as year, e.association_id,
      v.action as stance, extract(epoch from b.cast_at - d.opened_at) / 3600 as hours
    from sutarta.decision d
    join sutarta.protocol a on a.id = d.protocol_id
    join sutarta.decision_eligible e on e.protocol_id = d.protocol_id and e.decision = d.number and not e.has_left
    left join sutarta.ballot b
      on b.protocol_id = e.protocol_id and b.decision = e.decision and b.association_id = e.association_id
      and b.content_hash = d.content_hash
    -- The action by which somebody who had not voted comes to this stance.
    left join sutarta.life_cycle_move v
      on v.subject = b.subject and v.to_state = b.state and not exists (
        select from sutarta.life_cycle_state s where s.subject = v.subject and s.state = v.from_state)
    where d.protocol_id = participation_tally_now.protocol_id
      and (v.action is not null or d.is_open or d.state <> (
        select max(w.to_state) from sutarta.life_cycle_move w
        where w.subject = d.subject and w.action = 'withdraw'))
  ), votes as (
    select v.year, v.association_id, count(*) as eligible_for, count(*) filter (where v.stance = 'consent') as consents,
      count(*) filter (where v.stance = 'object') as objections,
      count(*) filter (where v.stance = 'abstain') as abstentions, count(*) filter (where v.stance is null) as missing,
      percentile_cont(0.5) within group (order by v.hours) filter (where v.stance is not null) as hours
    from voted v group by v.year, v.association_id
  ), met as (
    select extract(year from m.held_on)::integer as year, y.association_id, count(*) as meetings,
      count(t.association_id) as attended
    from sutarta.meeting m
    join sutarta.party y
      on y.protocol_id = m.protocol_id and m.held_on >= y.first_day and (y.last_day is null or m.held_on <= y.last_day)
    left join sutarta.attendance t
      on t.protocol_id = m.protocol_id and t.meeting = m.number and t.association_id = y.association_id
    where m.protocol_id = participation_tally_now.protocol_id
    group by 1, 2
  )
  select participation_tally_now.protocol_id, coalesce(v.year, m.year), coalesce(v.association_id, m.association_id),
    coalesce(v.eligible_for, 0)::integer, coalesce(v.consents, 0)::integer, coalesce(v.objections, 0)::integer,
    coalesce(v.abstentions, 0)::integer, coalesce(v.missing, 0)::integer, round(v.hours::numeric, 6),
    coalesce(m.meetings, 0)::integer, coalesce(m.attended, 0)::integer
  from votes v
  full join met m on m.year = v.year and m.association_id = v.association_id
$$;
