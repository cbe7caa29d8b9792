-- Holds an event until the transaction ends, for whoever may change it: the coordinator, and who answers for it.
-- Refuses anybody else.
create or replace function sutarta.hold_event(protocol_id bigint, code text, action text) returns sutarta.event
language plpgsql
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  held sutarta.event;
begin
  update sutarta.event e set version = e.version + 1
  where e.protocol_id = hold_event.protocol_id and e.id = sutarta.found_event(hold_event.protocol_id, hold_event.code)
  returning e.* into strict held;
  if not sutarta.roles_on_event(held) && array['coordinator', 'lead'] then
    perform sutarta.refuse(
      'SU002', 'This is for the coordinator and for who answers for the event.',
      array['subject', 'event', 'event', held.code, 'protocol', (
          select p.code from sutarta.protocol p where p.id = held.protocol_id),
        'action', action, 'roles', 'coordinator, lead', 'allowed', '']);
  end if;
  perform sutarta.stir(held.protocol_id);
  return held;
end
$$;
