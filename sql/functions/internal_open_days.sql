-- The days of a stretch, each with whether a person may be written to on it: a working day of a country, one of her
-- weekdays, and none on which she wants quiet.
create or replace function sutarta.open_days(person bigint, country text, first date, last date)
returns table (day date, is_open boolean)
language plpgsql stable rows 60
set search_path = sutarta, pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
  return query
    select w.day,
      w.is_worked
        and (f.person_id is null
          or extract(isodow from w.day)::integer = any (
            case f.frequency when 'weekly' then f.weekdays[1:1] else f.weekdays end))
        and not exists (
          select from sutarta.quiet_time q
          where q.person_id = open_days.person and w.day between q.first_day and q.last_day)
    from sutarta.working_days(open_days.country, open_days.first, open_days.last) w
    left join sutarta.preference f on f.person_id = open_days.person;
end
$$;
