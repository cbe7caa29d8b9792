-- The people whom the session may know by name: herself, and who has acted for what she sees. Never their addresses.
create or replace function sutarta.visible_people() returns bigint[]
language plpgsql stable security definer parallel restricted
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  if sutarta.is_registrar() or sutarta.is_daemon() then
    return array(select p.id from sutarta.person p);
  end if;
  return array(
    select r.person_id from sutarta.representative r where r.association_id = any (sutarta.visible_associations())
    union
    select c.person_id from sutarta.coordinator c where c.protocol_id = any (sutarta.visible_protocols())
    union
    select p.id from sutarta.person p where p.id = sutarta.me());
end
$$;
