-- Makes the PostgreSQL role by which a person is known, where it is missing, and puts it into a group. It works with
-- the rights of whoever calls it: no role of ours may create roles.
create or replace function door.ensure_login(login text, "group" text) returns text
language plpgsql security invoker
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  existing pg_catalog.pg_roles;
begin
  if coalesce("group", '') not in (
    'sutarta_leader', 'sutarta_coordinator', 'sutarta_daemon', 'sutarta_analyst') then
    perform sutarta.refuse(
      'SU009', 'There is no such group of logins.', array['field', 'group', 'value', "group"]);
  end if;
  select r.* into existing from pg_catalog.pg_roles r where r.rolname = ensure_login.login;
  -- A name that PostgreSQL would cut, or that is somebody with rights of another kind, is nobody's personal login.
  if coalesce(login, '') = '' or octet_length(login) > 63 or login ~ '^(sutarta|pg)_'
    or existing.rolsuper or existing.rolcreaterole or existing.rolbypassrls or existing.rolreplication then
    perform sutarta.refuse(
      'SU009', format('%s cannot be a personal login.', login), array['field', 'login', 'value', login]);
  end if;
  if existing.rolname is null then
    execute format('create role %I login nosuperuser nocreatedb nocreaterole noreplication nobypassrls', login);
    execute format('grant %I to %I', "group", login);
    return 'added';
  end if;
  if pg_catalog.pg_has_role(login, "group", 'member') then return 'unchanged'; end if;
  execute format('grant %I to %I', "group", login);
  return 'changed';
end
$$;
