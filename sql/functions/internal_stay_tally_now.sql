-- Counts from history how long the measures of a plan stayed in each state: the stays that have ended, in days. One in
-- which the clock was set back counts as none.
create or replace function sutarta.stay_tally_now(protocol_id bigint, plan_id bigint) returns setof sutarta.stay_tally
language sql stable
set search_path = sutarta, pg_catalog, pg_temp
as $$
  select t.protocol_id, t.plan_id, t.state, count(*)::integer, (count(*) - count(t.days))::integer,
    round(avg(t.days), 6), round((percentile_cont(0.5) within group (order by t.days))::numeric, 6)
  from (
    select h.protocol_id, h.plan_id, h.to_state as state,
      case when lead(h.at) over own < h.at then 0 else extract(epoch from lead(h.at) over own - h.at) / 86400 end as days
    from sutarta.history h
    where h.protocol_id = stay_tally_now.protocol_id and h.plan_id = stay_tally_now.plan_id
      and h.subject = 'measure' and h.from_state <> h.to_state
    window own as (partition by h.measure_id order by h.id)) t
  group by t.protocol_id, t.plan_id, t.state
$$;
