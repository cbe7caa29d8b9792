-- The association with a code, which takes part in a protocol at some time; refuses where it does not.
create or replace function sutarta.registered_party(protocol_id bigint, code text, field text) returns bigint
language plpgsql stable
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  found_id bigint := sutarta.registered_association(code, field);
begin
  if found_id is not null and not exists (
    select from sutarta.party a
    where a.protocol_id = registered_party.protocol_id and a.association_id = found_id) then
    perform sutarta.refuse(
      'SU009', format('The association %s takes no part in the protocol.', code),
      array['field', field, 'value', code]);
  end if;
  return found_id;
end
$$;
