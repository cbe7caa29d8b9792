-- Whether people of a country work on a day: Monday to Friday without the holidays, as overridden for single days.
create or replace function sutarta.is_working_day(country text, day date) returns boolean
language plpgsql stable
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  return coalesce(
    (select o.is_worked from sutarta.day_override o
     where o.country = is_working_day.country and o.day = is_working_day.day),
    extract(isodow from is_working_day.day) < 6 and not exists (
      select from sutarta.holiday h where h.country = is_working_day.country and h.day = is_working_day.day));
end
$$;
