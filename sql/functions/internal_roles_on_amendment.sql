-- The capacities in which the session acts on an amendment.
create or replace function sutarta.roles_on_amendment(held sutarta.amendment) returns text[]
language plpgsql stable
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  return case when exists (
      select from sutarta.my_parties() m
      where m.protocol_id = held.protocol_id and m.association_id = held.proposed_by)
    then array['proposer'] else '{}' end
    || sutarta.roles_on_protocol(held.protocol_id);
end
$$;
