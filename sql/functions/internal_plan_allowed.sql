-- What the session may do now with each measure of a plan, for all of them at once.
create or replace function sutarta.plan_allowed(protocol_id bigint, plan_id bigint)
returns table (measure_id bigint, roles text[], allowed text[])
language plpgsql stable security definer parallel restricted
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  return query
    with mine as materialized (
      select r.measure_id, r.roles, m.state
      from sutarta.plan_roles(plan_allowed.protocol_id, plan_allowed.plan_id) r
      join sutarta.measure m on m.protocol_id = plan_allowed.protocol_id and m.id = r.measure_id
    ), cases as materialized (
      select c.state, c.roles, sutarta.allowed_actions('measure', c.state, c.roles) as allowed
      from (select distinct x.state, x.roles from mine x) c
    )
    select x.measure_id, x.roles, c.allowed
    from mine x join cases c on c.state = x.state and c.roles = x.roles;
end
$$;
