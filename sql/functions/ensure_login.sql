-- Makes the PostgreSQL role by which a person is known, where it is missing, and puts it into a group. It works with
-- the rights of whoever calls it: no role of ours may create roles. An analyst's login gets limits as it comes into its
-- group: a session may set them otherwise, but none forgets them. Who has set them since keeps what she set.
create or replace function door.ensure_login(login text, "group" text) returns text
language plpgsql security invoker
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  existing pg_catalog.pg_roles;
  preset record;
  is_writer boolean;
  is_analyst boolean;
begin
  if coalesce("group", '') not in (
    'sutarta_leader', 'sutarta_coordinator', 'sutarta_daemon', 'sutarta_analyst') then
    perform sutarta.refuse(
      'SU009', 'There is no such group of logins.', array['field', 'group', 'value', "group"]);
  end if;
  select r.* into existing from pg_catalog.pg_roles r where r.rolname = ensure_login.login;
  -- A name that PostgreSQL would cut, or that is somebody with rights of another kind, is nobody's personal login.
  if existing.rolname is null and coalesce(login, '') !~ '^[a-z_][a-z0-9_]{0,62}$' or login ~ '^(sutarta|pg)_'
    or login in ('public', 'none')
    or existing.rolsuper or existing.rolcreaterole or existing.rolbypassrls or existing.rolreplication then
    perform sutarta.refuse(
      'SU012', format('%s cannot be a personal login.', login),
      array['field', 'login', 'value', login, 'allowed', 'a–z, 0–9, _']);
  end if;
  if existing.rolname is null then
    execute format('create role %I login nosuperuser nocreatedb nocreaterole noreplication nobypassrls', login);
  elsif pg_catalog.pg_has_role(login, "group", 'member') then
    return 'unchanged';
  end if;
  execute format('grant %I to %I', "group", login);
  -- An analyst from whom the reports had been taken was let in no more.
  if not existing.rolcanlogin and "group" = 'sutarta_analyst' then execute format('alter role %I login', login); end if;
  -- Who reads the reports besides leading goes on writing, whichever she came to first.
  select coalesce(bool_or(g.rolname <> 'sutarta_analyst'), false),
    coalesce(bool_or(g.rolname = 'sutarta_analyst'), false) into is_writer, is_analyst
  from pg_catalog.pg_auth_members m
  join pg_catalog.pg_roles r on r.oid = m.member and r.rolname = ensure_login.login
  join pg_catalog.pg_roles g on g.oid = m.roleid and g.rolname ~ '^sutarta_';
  if is_analyst and is_writer then
    execute format('alter role %I reset default_transaction_read_only', login);
  elsif is_analyst then
    for preset in
      select p.name, p.value from (values
        ('default_transaction_read_only', 'on'), ('statement_timeout', '5min'), ('lock_timeout', '10s'),
        ('idle_in_transaction_session_timeout', '5min'), ('idle_session_timeout', '8h'),
        -- Compiling a question takes longer than answering it; and views are joined with views.
        ('jit', 'off'), ('join_collapse_limit', '12'), ('from_collapse_limit', '12')) p (name, value)
    loop
      execute format('alter role %I set %I = %L', login, preset.name, preset.value);
    end loop;
  end if;
  return case when existing.rolname is null then 'added' else 'changed' end;
end
$$;
