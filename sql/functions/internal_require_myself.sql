-- The person who asks; refuses whoever is none, the registrar and the daemon too: they have no letters of their own.
create or replace function sutarta.require_myself() returns bigint
language plpgsql stable
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  mine bigint := sutarta.me();
begin
  if mine is null then
    perform sutarta.refuse(
      'SU004', format('The user %s is no person of this register.', session_user),
      array['value', session_user::text]);
  end if;
  return mine;
end
$$;
