-- Refuses a value that is of none of these kinds of JSON.
create or replace function sutarta.require_kind(field text, value jsonb, kinds text) returns void
language plpgsql stable
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  if not coalesce(jsonb_typeof(value) = any (string_to_array(kinds, ', ')) and length(value::text) <= 10000, false) then
    perform sutarta.refuse(
      'SU012', 'The value is none of its kind.',
      array['field', field, 'value', coalesce(left(value::text, 100), ''), 'allowed', kinds]);
  end if;
end
$$;
