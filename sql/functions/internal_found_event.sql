-- The event of a protocol with a code; refuses where there is none. Whoever calls it sees the protocol.
create or replace function sutarta.found_event(protocol_id bigint, code text) returns bigint
language plpgsql stable security definer
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  found_id bigint;
begin
  select e.id into found_id from sutarta.event e
  where e.protocol_id = found_event.protocol_id and e.code = found_event.code
    and e.protocol_id = any (sutarta.visible_protocols());
  if found_id is null then
    perform sutarta.refuse(
      'SU003', 'There is no such event in the protocol.',
      array['subject', 'event', 'event', code, 'protocol', (
          select p.code from sutarta.protocol p
          where p.id = found_event.protocol_id and p.id = any (sutarta.visible_protocols()))]);
  end if;
  return found_id;
end
$$;
