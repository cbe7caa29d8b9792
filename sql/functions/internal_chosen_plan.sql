-- The plan that is meant where protocol and plan may both be left unsaid; refuses where there is none or no one.
create or replace function sutarta.chosen_plan(protocol text, plan text)
returns table (protocol_id bigint, plan_id bigint)
language plpgsql stable security definer rows 1
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  protocol_id := sutarta.find_protocol(chosen_plan.protocol);
  plan_id := sutarta.find_plan(chosen_plan.protocol_id, chosen_plan.plan);
  return next;
end
$$;
