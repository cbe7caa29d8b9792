-- Takes the reports from an analyst. A login that is nothing else is let in no more, and its sessions end. It works with
-- the rights of whoever calls it, as ensure_login does.
create or replace function door.end_analyst(login text) returns text
language plpgsql security invoker
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  preset record;
begin
  if not exists (
    select from pg_catalog.pg_auth_members x
    join pg_catalog.pg_roles r on r.oid = x.member
    where x.roleid = 'sutarta_analyst'::regrole and r.rolname = end_analyst.login) then
    return 'unchanged';
  end if;
  execute format('revoke sutarta_analyst from %I', login);
  if not exists (
    select from pg_catalog.pg_auth_members x
    join pg_catalog.pg_roles r on r.oid = x.member
    where r.rolname = end_analyst.login)
    and not exists (select from sutarta.person p where p.login = end_analyst.login)
    and not (select r.rolsuper from pg_catalog.pg_roles r where r.rolname = end_analyst.login) then
    execute format('alter role %I nologin', login);
    perform pg_catalog.pg_terminate_backend(a.pid) from pg_catalog.pg_stat_activity a where a.usename = login;
  else
    -- What she does besides has no such limits.
    for preset in
      select split_part(c, '=', 1) as name from (
        select unnest(s.setconfig) as c from pg_catalog.pg_db_role_setting s
        join pg_catalog.pg_roles r on r.oid = s.setrole
        where r.rolname = end_analyst.login and s.setdatabase = 0) x
      where c ~ '^(default_transaction_read_only|statement_timeout|lock_timeout|idle_in_transaction_session_timeout'
        '|idle_session_timeout|jit|join_collapse_limit|from_collapse_limit)='
    loop
      execute format('alter role %I reset %I', login, preset.name);
    end loop;
  end if;
  return 'changed';
end
$$;
