-- Whether people of a country work on a day.
create or replace function sutarta.is_working_day(country text, day date) returns boolean
language plpgsql stable
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  return (select w.is_worked from sutarta.working_days(country, is_working_day.day, is_working_day.day) w);
end
$$;
