-- The association with a code; refuses where nobody has registered it.
create or replace function sutarta.registered_association(code text, field text) returns bigint
language plpgsql stable
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  found_id bigint;
begin
  select a.id into found_id from sutarta.association a where a.code = registered_association.code;
  if found_id is null and code is not null then
    perform sutarta.refuse(
      'SU009', format('There is no association %s.', code), array['field', field, 'value', code]);
  end if;
  return found_id;
end
$$;
