-- The key of a plan by the codes of its protocol and its own, for a report; one that is not there is refused.
create or replace function sutarta.reported_plan(protocol text, plan text) returns bigint
language plpgsql stable
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  found_id bigint;
begin
  select p.id into found_id
  from sutarta.plan p join sutarta.protocol a on a.id = p.protocol_id
  where a.code = reported_plan.protocol and p.code = reported_plan.plan;
  if found_id is null then
    perform sutarta.refuse(
      'SU003', format('There is no plan %s of a protocol %s.', plan, protocol),
      array['field', 'plan', 'value', coalesce(plan, ''), 'protocol', coalesce(protocol, '')]);
  end if;
  return found_id;
end
$$;
