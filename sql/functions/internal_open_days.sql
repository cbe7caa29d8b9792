-- The days of a stretch, each with whether a person may be written to on it.
create or replace function sutarta.open_days(person bigint, country text, first date, last date)
returns table (day date, is_open boolean)
language plpgsql stable rows 60
set search_path = sutarta, pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
  return query
    select d.day, d.is_open
    from sutarta.open_days_of(array[open_days.person], open_days.country, open_days.first, open_days.last) d;
end
$$;
