-- Whether the session's user keeps the register of the whole installation.
create or replace function sutarta.is_registrar() returns boolean
language plpgsql stable parallel restricted
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  return pg_catalog.pg_has_role(session_user, 'sutarta_registrar', 'member');
end
$$;
