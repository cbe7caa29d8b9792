-- Refuses everybody but the registrar of the installation.
create or replace function sutarta.require_registrar() returns void
language plpgsql stable
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  if not sutarta.is_registrar() then
    perform sutarta.refuse(
      'SU002', 'Only the registrar may do this.', array['roles', 'registrar', 'value', session_user::text]);
  end if;
end
$$;
