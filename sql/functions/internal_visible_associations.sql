-- The associations that the session may see: those with a part, at any time, in a protocol that it sees.
create or replace function sutarta.visible_associations() returns bigint[]
language plpgsql stable security definer parallel restricted
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  if sutarta.is_registrar() or sutarta.is_daemon() then
    return array(select a.id from sutarta.association a);
  end if;
  return array(
    select a.association_id from sutarta.party a where a.protocol_id = any (sutarta.visible_protocols())
    union
    select r.association_id from sutarta.representative r where r.person_id = sutarta.me());
end
$$;
