-- The person with a login; refuses where nobody has registered her.
create or replace function sutarta.registered_person(login text, field text) returns bigint
language plpgsql stable
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  found_id bigint;
begin
  select p.id into found_id from sutarta.person p where p.login = registered_person.login;
  if found_id is null then
    perform sutarta.refuse(
      'SU009', format('There is no person with the login %s.', login), array['field', field, 'value', login]);
  end if;
  return found_id;
end
$$;
