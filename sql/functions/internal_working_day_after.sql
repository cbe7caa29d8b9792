-- The day some working days of a country after a day, which is itself not counted. Null for no count.
create or replace function sutarta.working_day_after(country text, day date, days integer) returns date
language plpgsql stable
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  left_over integer := days;
begin
  if days is null then return null; end if;
  while left_over > 0 loop
    day := day + 1;
    if sutarta.is_working_day(country, day) then left_over := left_over - 1; end if;
  end loop;
  return day;
end
$$;
