-- The capacities in which the session acts on one measure. The rule is that of plan_roles. Where it may see
-- nothing it acts in none, as where there is nothing.
create or replace function sutarta.roles_on_measure(protocol_id bigint, measure_id bigint) returns text[]
language plpgsql stable security definer parallel restricted
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  own text[] := sutarta.roles_on_protocol(roles_on_measure.protocol_id);
  mine bigint[] := array(
    select m.association_id from sutarta.my_parties() m where m.protocol_id = roles_on_measure.protocol_id);
begin
  return coalesce((
    select
      case when m.lead_id = any (mine) or (m.lead_id is null and 'signatory' = any (own))
        then array['lead'] else '{}' end
      || case when exists (
          select from sutarta.measure_partner x
          where x.protocol_id = m.protocol_id and x.measure_id = m.id and x.association_id = any (mine))
        then array['partner'] else '{}' end
      || own
    from sutarta.measure m
    where m.protocol_id = roles_on_measure.protocol_id and m.id = roles_on_measure.measure_id), '{}');
end
$$;
