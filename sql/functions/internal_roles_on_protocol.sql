-- The capacities in which the session acts on a protocol and its plans as a whole.
create or replace function sutarta.roles_on_protocol(protocol_id bigint) returns text[]
language plpgsql stable security definer parallel restricted
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  return array(
    select distinct m.standing from sutarta.my_parties() m
    where m.protocol_id = roles_on_protocol.protocol_id and m.standing = 'signatory')
    || case when roles_on_protocol.protocol_id in (select c from sutarta.my_coordination() c)
      then array['coordinator'] else '{}' end
    || case when sutarta.is_registrar() then array['registrar'] else '{}' end
    || case when sutarta.is_daemon() then array['daemon'] else '{}' end;
end
$$;
