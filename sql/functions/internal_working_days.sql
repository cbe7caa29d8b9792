-- The days of a stretch, each with whether people of a country work on it: Monday to Friday without the holidays, as
-- overridden for single days. In plpgsql, which keeps its plans: a tick asks often.
create or replace function sutarta.working_days(country text, first date, last date)
returns table (day date, is_worked boolean)
language plpgsql stable rows 60
set search_path = sutarta, pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
  return query
    select d.day::date, coalesce(o.is_worked, extract(isodow from d.day) < 6 and h.day is null)
    from generate_series(working_days.first, working_days.last, interval '1 day') as d (day)
    left join sutarta.holiday h on h.country = working_days.country and h.day = d.day::date
    left join sutarta.day_override o on o.country = working_days.country and o.day = d.day::date;
end
$$;
