-- The direction of a plan with a code; refuses where there is none.
create or replace function sutarta.own_direction(protocol_id bigint, plan_id bigint, code text) returns bigint
language plpgsql stable
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  found_id bigint;
begin
  select d.id into found_id from sutarta.direction d
  where d.protocol_id = own_direction.protocol_id and d.plan_id = own_direction.plan_id
    and d.code = own_direction.code;
  if found_id is null then
    perform sutarta.refuse(
      'SU009', format('There is no direction %s.', code), array['field', 'direction', 'value', coalesce(code, '')]);
  end if;
  return found_id;
end
$$;
