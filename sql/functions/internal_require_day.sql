-- Refuses a day that is none, or that is without end.
create or replace function sutarta.require_day(field text, value date) returns void
language plpgsql stable
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  if not coalesce(isfinite(value), false) then
    perform sutarta.refuse(
      'SU012', 'A day is missing.',
      array['field', field, 'value', coalesce(value::text, ''), 'allowed', '2025-12-31']);
  end if;
end
$$;
