-- The capacities in which the session acts on an event: whoever answers for it leads it. Where nobody is named, nobody
-- does but the coordinator: what concerns all is not one association's to cancel.
create or replace function sutarta.roles_on_event(held sutarta.event) returns text[]
language plpgsql stable
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  own text[] := sutarta.roles_on_protocol(held.protocol_id);
begin
  if held.responsible_id in (
    select m.association_id from sutarta.my_parties() m where m.protocol_id = held.protocol_id) then
    return own || array['lead'];
  end if;
  return own;
end
$$;
