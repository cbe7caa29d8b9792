-- Lets a login in no more, and ends its sessions. It works with the rights of whoever calls it, as ensure_login does.
create or replace function door.disable_login(login text) returns text
language plpgsql security invoker
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  existing pg_catalog.pg_roles;
begin
  select r.* into existing from pg_catalog.pg_roles r where r.rolname = disable_login.login;
  if existing.rolname is null or not existing.rolcanlogin then return 'unchanged'; end if;
  if existing.rolsuper or existing.rolcreaterole or existing.rolreplication
    or not exists (select from sutarta.person p where p.login = disable_login.login) then
    perform sutarta.refuse(
      'SU009', format('%s is no personal login.', login), array['field', 'login', 'value', login]);
  end if;
  execute format('alter role %I nologin', login);
  perform pg_catalog.pg_terminate_backend(a.pid) from pg_catalog.pg_stat_activity a where a.usename = login;
  return 'changed';
end
$$;
