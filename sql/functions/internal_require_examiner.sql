-- Refuses whoever is neither the daemon nor a registrar: what an installation lacks is not for everybody's eyes.
create or replace function sutarta.require_examiner() returns void
language plpgsql stable
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  if not (sutarta.is_daemon() or sutarta.is_registrar()) then
    perform sutarta.refuse(
      'SU002', 'Only the daemon and the registrar may know this.',
      array['roles', 'daemon,registrar', 'value', session_user::text]);
  end if;
end
$$;
