-- An amendment of a protocol by its number; refuses where there is none. The caller has found the protocol, and with it
-- whether the session sees it.
create or replace function sutarta.found_amendment(protocol_id bigint, number integer) returns sutarta.amendment
language plpgsql stable security definer
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  found_one sutarta.amendment;
begin
  select a.* into found_one from sutarta.amendment a
  where a.protocol_id = found_amendment.protocol_id and a.number = found_amendment.number
    and a.protocol_id = any (sutarta.visible_protocols());
  if found_one.number is null then
    perform sutarta.refuse(
      'SU003', 'There is no such amendment.',
      array['subject', 'amendment', 'amendment', number::text, 'protocol', (
        select p.code from sutarta.protocol p
        where p.id = found_amendment.protocol_id and p.id = any (sutarta.visible_protocols()))]);
  end if;
  return found_one;
end
$$;
