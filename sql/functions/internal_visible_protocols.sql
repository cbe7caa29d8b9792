-- The protocols that the session may see: those in which its person takes part today; all for registrar and daemon.
create or replace function sutarta.visible_protocols() returns bigint[]
language plpgsql stable security definer parallel restricted
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  if sutarta.is_registrar() or sutarta.is_daemon() then
    return array(select p.id from sutarta.protocol p);
  end if;
  return array(
    select m.protocol_id from sutarta.my_parties() m
    union
    select c from sutarta.my_coordination() c);
end
$$;
