-- The capacities in which the session acts on each measure of a plan, for all of them at once. Where a measure names
-- no lead, all signatories lead it together.
create or replace function sutarta.plan_roles(protocol_id bigint, plan_id bigint)
returns table (measure_id bigint, roles text[])
language plpgsql stable security definer parallel restricted
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  own text[] := sutarta.roles_on_protocol(plan_roles.protocol_id);
  signatory boolean := 'signatory' = any (own);
  mine bigint[] := array(
    select m.association_id from sutarta.my_parties() m where m.protocol_id = plan_roles.protocol_id);
begin
  return query
    select m.id,
      case when m.lead_id = any (mine) or (m.lead_id is null and signatory) then array['lead'] else '{}'::text[] end
      || case when s.measure_id is not null then array['partner'] else '{}'::text[] end
      || own
    from sutarta.measure m
    left join (
      select distinct x.measure_id from sutarta.measure_partner x
      where x.protocol_id = plan_roles.protocol_id and x.association_id = any (mine)
    ) s on s.measure_id = m.id
    where m.protocol_id = plan_roles.protocol_id and m.plan_id = plan_roles.plan_id
      and m.protocol_id = any (sutarta.visible_protocols());
end
$$;
