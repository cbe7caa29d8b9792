-- The capacities in which the session acts on an event: whoever answers for it leads it. Where nobody is named, all do,
-- as with a measure.
create or replace function sutarta.roles_on_event(held sutarta.event) returns text[]
language plpgsql stable
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  own text[] := sutarta.roles_on_protocol(held.protocol_id);
begin
  if held.responsible_id is null and 'signatory' = any (own)
    or held.responsible_id in (
      select m.association_id from sutarta.my_parties() m where m.protocol_id = held.protocol_id) then
    return own || array['lead'];
  end if;
  return own;
end
$$;
