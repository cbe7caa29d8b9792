-- Registers an association, or brings it up to date.
create or replace function door.load_association(code text, names jsonb, sector text, aliases text[]) returns text
language plpgsql security definer
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  perform sutarta.require_registrar();
  lock table sutarta.association in share row exclusive mode;
  update sutarta.association a
  set names = load_association.names, sector = load_association.sector,
    aliases = coalesce(load_association.aliases, '{}')
  where a.code = load_association.code
    and (a.names::jsonb, a.sector, a.aliases)
      is distinct from (load_association.names, load_association.sector, coalesce(load_association.aliases, '{}'));
  if found then return 'changed'; end if;
  if exists (select from sutarta.association a where a.code = load_association.code) then return 'unchanged'; end if;
  insert into sutarta.association (code, names, sector, aliases)
  values (load_association.code, load_association.names, load_association.sector,
    coalesce(load_association.aliases, '{}'));
  return 'added';
end
$$;
