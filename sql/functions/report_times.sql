-- How long the measures of a plan stayed in each state, by the last tick, for those who see it. Columns as in
-- report.state_time.
create or replace function door.report_times(protocol text default null, plan text default null)
returns table (
  protocol_code text, plan_code text, state text, stays integer, open_stays integer, mean_days numeric,
  median_days numeric, counted_at timestamptz)
language plpgsql stable security definer
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  return query
    select v.protocol, v.plan, v.state, v.stays, v.open_stays, v.mean_days, v.median_days, v.counted_at
    from sutarta.chosen_plan(report_times.protocol, report_times.plan) c
    join report.state_time v on v.protocol_id = c.protocol_id and v.plan_id = c.plan_id
    join sutarta.life_cycle_state s on s.subject = 'measure' and s.state = v.state
    order by s.position;
end
$$;
