-- Registers a person, or brings her up to date.
create or replace function door.load_person(login text, name text, email text, language text) returns text
language plpgsql security definer
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  perform sutarta.require_registrar();
  lock table sutarta.person in share row exclusive mode;
  update sutarta.person p
  set name = load_person.name, email = load_person.email, language = load_person.language
  where p.login = load_person.login
    and (p.name, p.email, p.language) is distinct from (load_person.name, load_person.email, load_person.language);
  if found then
    perform sutarta.stir_person((select p.id from sutarta.person p where p.login = load_person.login));
    return 'changed';
  end if;
  if exists (select from sutarta.person p where p.login = load_person.login) then return 'unchanged'; end if;
  insert into sutarta.person (login, name, email, language)
  values (load_person.login, load_person.name, load_person.email, load_person.language);
  return 'added';
end
$$;
