-- The capacities in which the session acts on a decision.
create or replace function sutarta.roles_on_decision(held sutarta.decision) returns text[]
language plpgsql stable
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  mine bigint[] := array(
    select m.association_id from sutarta.my_parties() m where m.protocol_id = held.protocol_id);
begin
  return case when held.proposed_by = any (mine) then array['proposer'] else '{}' end
    || case when exists (
        select from sutarta.decision_eligible e
        where e.protocol_id = held.protocol_id and e.decision = held.number and not e.has_left
          and e.association_id = any (mine))
      then array['voter'] else '{}' end
    || sutarta.roles_on_protocol(held.protocol_id);
end
$$;
