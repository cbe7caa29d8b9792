-- The capacities in which the session acts on one measure. The rule is that of plan_roles. Where it may see
-- nothing it acts in none, as where there is nothing.
create or replace function sutarta.roles_on_measure(protocol_id bigint, measure_id bigint) returns text[]
language plpgsql stable security definer parallel restricted
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  own text[];
  mine bigint[];
  is_signatory boolean;
begin
  select array_agg(p.association_id), bool_or(p.standing = 'signatory') into mine, is_signatory
  from sutarta.my_parties() p where p.protocol_id = roles_on_measure.protocol_id;
  own := sutarta.roles_as(roles_on_measure.protocol_id, is_signatory);
  return coalesce((
    select
      case when m.lead_id = any (mine) or (m.lead_id is null and is_signatory)
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
