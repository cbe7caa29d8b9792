-- Whether the session's user is the daemon, which makes the moves that a date alone causes.
create or replace function sutarta.is_daemon() returns boolean
language plpgsql stable parallel restricted
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  return pg_catalog.pg_has_role(session_user, 'sutarta_daemon', 'member');
end
$$;
