-- 0001 roles
--
-- Makes the groups that personal logins join, and takes from everybody what a database hands out unasked.
-- role: installer
-- phase: before   nothing exists yet
-- locks: none     catalogue rows only
-- undo:  by hand  drop owned by each group, then drop role; the revoked privileges are granted back
do $roles$
declare
  name text;
begin
  foreach name in array array[
    'sutarta_leader', 'sutarta_coordinator', 'sutarta_daemon', 'sutarta_analyst', 'sutarta_registrar'
  ] loop
    begin
      if not exists (select from pg_catalog.pg_roles where rolname = name) then
        execute format(
          'create role %I nologin nosuperuser nocreatedb nocreaterole noreplication nobypassrls', name);
      end if;
    exception
      -- Roles belong to the whole cluster: another database's migrator may have been faster.
      when duplicate_object or unique_violation then null;
    end;
  end loop;
end
$roles$;

-- A temporary table is the first step of every search_path attack, and a large object fills a disk.
do $database$
begin
  execute format('revoke temporary, create on database %I from public', current_database());
end
$database$;
revoke create on schema public from public;
do $large_objects$
declare
  name text;
begin
  for name in
    select p.oid::regprocedure::text from pg_catalog.pg_proc p
    where p.pronamespace = 'pg_catalog'::regnamespace
      and p.proname in (
        'lo_creat', 'lo_create', 'lo_open', 'lo_from_bytea', 'lo_put', 'lo_unlink', 'lo_truncate', 'lo_truncate64',
        'lowrite', 'lo_import', 'lo_export')
  loop
    execute 'revoke execute on function ' || name || ' from public';
  end loop;
end
$large_objects$;

-- What the owner makes from now on is nobody's until access/ says so.
alter default privileges for role sutarta_owner revoke execute on functions from public;
alter default privileges for role sutarta_owner revoke usage on types from public;
alter default privileges for role sutarta_owner revoke all on tables from public;
alter default privileges for role sutarta_owner revoke all on sequences from public;
alter default privileges for role sutarta_owner revoke all on schemas from public;
