-- Holds an event until the transaction ends, for whoever may do this with it as its life cycle says: the coordinator, and
-- who answers for it. Refuses anybody else.
create or replace function sutarta.hold_event(protocol_id bigint, code text, action text) returns sutarta.event
language plpgsql
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  held sutarta.event;
begin
  update sutarta.event e set version = e.version + 1, dated_first = null, dated_last = null
  where e.protocol_id = hold_event.protocol_id and e.id = sutarta.found_event(hold_event.protocol_id, hold_event.code)
  returning e.* into strict held;
  if sutarta.capacity_on_event(held, action) is null then
    perform sutarta.refuse(
      'SU002', 'This is for the coordinator and for who answers for the event.',
      array['subject', held.subject, 'event', held.code, 'protocol', (
          select p.code from sutarta.protocol p where p.id = held.protocol_id),
        'action', action, 'roles', (
          select string_agg(distinct r.role, ', ' order by r.role) from sutarta.life_cycle_role r
          where r.subject = held.subject and r.from_state = held.state and r.action = hold_event.action),
        'allowed', '']);
  end if;
  return held;
end
$$;
