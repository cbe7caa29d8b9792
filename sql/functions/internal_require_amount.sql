-- Refuses what is neither a number nor a part; none at all is for the caller to judge.
create or replace function sutarta.require_amount(field text, value text) returns void
language plpgsql stable
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  if value !~ '^([1-9][0-9]{0,3}|>?[1-9][0-9]{0,3}/[1-9][0-9]{0,3})$' then
    perform sutarta.refuse(
      'SU012', 'The value is no number and no part.',
      array['field', field, 'value', value, 'allowed', '5, 2/3, >1/2']);
  end if;
end
$$;
