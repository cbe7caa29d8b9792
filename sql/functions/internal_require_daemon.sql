-- Refuses everybody but the daemon.
create or replace function sutarta.require_daemon() returns void
language plpgsql stable
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  if not sutarta.is_daemon() then
    perform sutarta.refuse(
      'SU002', 'Only the daemon may do this.', array['roles', 'daemon', 'value', session_user::text]);
  end if;
end
$$;
