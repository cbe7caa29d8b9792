-- Refuses whoever does not coordinate a protocol today.
create or replace function sutarta.require_coordinator(protocol_id bigint, action text) returns void
language plpgsql stable
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  if not 'coordinator' = any (sutarta.roles_on_protocol(require_coordinator.protocol_id)) then
    perform sutarta.refuse(
      'SU002', 'This is for the coordinator.',
      array['subject', 'protocol', 'protocol', (
          select p.code from sutarta.protocol p where p.id = require_coordinator.protocol_id),
        'action', action, 'roles', 'coordinator', 'allowed', '']);
  end if;
end
$$;
