-- The plan with a code; refuses where nobody has registered it.
create or replace function sutarta.registered_plan(protocol_id bigint, code text) returns bigint
language plpgsql stable
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  found_id bigint;
begin
  select p.id into found_id from sutarta.plan p
  where p.protocol_id = registered_plan.protocol_id and p.code = registered_plan.code;
  if found_id is null then
    perform sutarta.refuse('SU009', format('There is no plan %s.', code), array['field', 'plan', 'value', code]);
  end if;
  return found_id;
end
$$;
