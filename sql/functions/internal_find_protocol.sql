-- Finds the protocol that is meant: the one named, or the only one that the session sees.
create or replace function sutarta.find_protocol(protocol text) returns bigint
language plpgsql stable security definer
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  visible bigint[];
  found_id bigint;
begin
  visible := sutarta.visible_protocols();
  -- Whoever sees one is somebody.
  if cardinality(visible) = 0 then perform sutarta.require_person(); end if;
  if protocol is null then
    if cardinality(visible) > 1 then
      perform sutarta.refuse(
        'SU008', 'More than one protocol could be meant.',
        array['field', 'protocol', 'value', (
          select string_agg(p.code, ', ' order by p.code) from sutarta.protocol p where p.id = any (visible))],
        'Say which.');
    end if;
    found_id := visible[1];
  else
    select p.id into found_id from sutarta.protocol p
    where p.code = find_protocol.protocol and p.id = any (visible);
  end if;
  if found_id is null then
    perform sutarta.refuse(
      'SU003', 'There is no such protocol, or it is not yours to see.', array['protocol', protocol]);
  end if;
  return found_id;
end
$$;
