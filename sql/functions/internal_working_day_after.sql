-- The day some working days after a day, which is itself not counted: Monday to Friday. Null for no count.
create or replace function sutarta.working_day_after(day date, days integer) returns date
language plpgsql immutable parallel safe
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  left_over integer := days;
begin
  if days is null then return null; end if;
  while left_over > 0 loop
    day := day + 1;
    if extract(isodow from day) < 6 then left_over := left_over - 1; end if;
  end loop;
  return day;
end
$$;
