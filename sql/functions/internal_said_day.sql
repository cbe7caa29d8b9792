-- A day that a field says; null where it says none; refuses what is no day of the calendar.
create or replace function sutarta.said_day(fields jsonb, field text) returns date
language plpgsql stable
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  said text := fields ->> field;
begin
  if said is null then return null; end if;
  if said !~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' then
    raise exception using errcode = 'invalid_datetime_format';
  end if;
  return said::date;
exception when invalid_datetime_format or datetime_field_overflow then
  perform sutarta.refuse(
    'SU012', 'A day is none of the calendar.', array['field', field, 'value', said, 'allowed', '2025-12-31']);
  return null;
end
$$;
