-- The capacities in which the session acts on a protocol and its plans as a whole, where it is known already whether it
-- speaks for a signatory.
create or replace function sutarta.roles_as(protocol_id bigint, is_signatory boolean) returns text[]
language plpgsql stable parallel restricted
as $$
declare
  roles text[] := array[]::text[];
begin
  if is_signatory then roles := array['signatory']; end if;
  if exists (select from sutarta.my_coordination() c where c = roles_as.protocol_id) then
    roles := array_append(roles, 'coordinator');
  end if;
  if sutarta.is_registrar() then roles := array_append(roles, 'registrar'); end if;
  if sutarta.is_daemon() then roles := array_append(roles, 'daemon'); end if;
  return roles;
end
$$;
