-- Refuses a word that is none of a list.
create or replace function sutarta.require_one_of(field text, value text, allowed text) returns void
language plpgsql stable
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  if not coalesce(value = any (string_to_array(allowed, ', ')), false) then
    perform sutarta.refuse(
      'SU012', 'The value is none of those that there are.',
      array['field', field, 'value', coalesce(value, ''), 'allowed', allowed]);
  end if;
end
$$;
