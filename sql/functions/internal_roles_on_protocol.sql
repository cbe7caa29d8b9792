-- The capacities in which the session acts on a protocol and its plans as a whole.
create or replace function sutarta.roles_on_protocol(protocol_id bigint) returns text[]
language plpgsql stable security definer parallel restricted
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  return sutarta.roles_as(roles_on_protocol.protocol_id, exists (
    select from sutarta.my_parties() m
    where m.protocol_id = roles_on_protocol.protocol_id and m.standing = 'signatory'));
end
$$;
