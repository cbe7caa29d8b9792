-- Counts a protocol's decisions by the year, in its own zone, in which the question was put, and by what it was about;
-- how long those that the parties settled took.
create or replace function sutarta.decision_tally_now(protocol_id bigint) returns setof sutarta.decision_tally
language sql stable
set search_path = sutarta, pg_catalog, pg_temp
as $$
  select t.protocol_id, t.year, t.about, count(*)::integer, count(*) filter (where t.is_carried)::integer,
    count(*) filter (where t.is_failed)::integer,
    count(*) filter (where not t.is_open and not t.is_carried and not t.is_failed)::integer,
    count(*) filter (where t.is_open)::integer,
    round(avg(t.hours) filter (where t.is_carried or t.is_failed), 6),
    round((percentile_cont(0.5) within group (order by t.hours)
      filter (where t.is_carried or t.is_failed))::numeric, 6)
  from (
    select d.protocol_id, extract(year from d.opened_at at time zone a.time_zone)::integer as year, d.about, d.is_open,
      d.state = e.carried_by as is_carried, d.state = e.failed_by as is_failed,
      extract(epoch from d.settled_at - d.opened_at) / 3600 as hours
    from sutarta.decision d
    join sutarta.protocol a on a.id = d.protocol_id
    cross join (
      select max(v.to_state) filter (where v.action = 'carry') as carried_by,
        max(v.to_state) filter (where v.action = 'fail') as failed_by
      from sutarta.life_cycle_move v where v.subject = 'decision') e
    where d.protocol_id = decision_tally_now.protocol_id) t
  group by t.protocol_id, t.year, t.about
$$;
