-- Brings the summaries of a plan to what its measures and history say by a day; rows that say so already stay.
create or replace function sutarta.count_plan(protocol_id bigint, plan_id bigint, day date) returns void
language plpgsql
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  with fresh as materialized (
    select n.* from sutarta.plan_tally_now(count_plan.protocol_id, count_plan.plan_id, count_plan.day) n
  ), gone as (
    delete from sutarta.plan_tally t
    where t.protocol_id = count_plan.protocol_id and t.plan_id = count_plan.plan_id
      and not exists (select from fresh n where n.scope = t.scope and n.key = t.key)
  )
  insert into sutarta.plan_tally as t select n.* from fresh n
  on conflict on constraint plan_tally_pkey do update
    set (planned, not_started, under_way, done, partly, late, postponed, cancelled, done_on_time, done_rate,
      on_time_rate, progress, progress_known, parts_planned, parts_done, carried_over, carry_over_rate, led,
      partnered, kept_rate) = (
      excluded.planned, excluded.not_started, excluded.under_way, excluded.done, excluded.partly,
      excluded.late, excluded.postponed, excluded.cancelled, excluded.done_on_time, excluded.done_rate,
      excluded.on_time_rate, excluded.progress, excluded.progress_known, excluded.parts_planned,
      excluded.parts_done, excluded.carried_over, excluded.carry_over_rate, excluded.led,
      excluded.partnered, excluded.kept_rate)
    where t is distinct from excluded;

  with fresh as materialized (
    select n.* from sutarta.stay_tally_now(count_plan.protocol_id, count_plan.plan_id) n
  ), gone as (
    delete from sutarta.stay_tally t
    where t.protocol_id = count_plan.protocol_id and t.plan_id = count_plan.plan_id
      and not exists (select from fresh n where n.state = t.state)
  )
  insert into sutarta.stay_tally as t select n.* from fresh n
  on conflict on constraint stay_tally_pkey do update
    set (stays, open_stays, mean_days, median_days) = (
      excluded.stays, excluded.open_stays, excluded.mean_days, excluded.median_days)
    where t is distinct from excluded;
end
$$;
