-- Holds a plan until the transaction ends.
create or replace function sutarta.hold_plan(protocol_id bigint, plan_id bigint) returns sutarta.plan
language plpgsql
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  held sutarta.plan;
begin
  update sutarta.plan p set version = p.version + 1
  where p.protocol_id = hold_plan.protocol_id and p.id = hold_plan.plan_id
  returning p.* into strict held;
  return held;
end
$$;
