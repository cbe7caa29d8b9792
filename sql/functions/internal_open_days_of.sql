-- The days of a stretch, each with whether each of these people may be written to on it: a working day of a country, one
-- of her weekdays, and none on which she wants quiet. Who chose some weekdays, Saturday or Sunday among them, works on
-- these.
create or replace function sutarta.open_days_of(people bigint[], country text, first date, last date)
returns table (person_id bigint, day date, is_open boolean)
language plpgsql stable rows 6000
set search_path = sutarta, pg_catalog, pg_temp
-- Asked for one protocol after the other: planning anew takes longer than the answer.
set plan_cache_mode = force_generic_plan
as $$
#variable_conflict use_column
begin
  return query
    with calendar as materialized (
      select w.day, d.weekday, w.is_worked,
        d.weekday > 5
          and not exists (select from sutarta.holiday h where h.country = open_days_of.country and h.day = w.day)
          and not exists (select from sutarta.day_override o where o.country = open_days_of.country and o.day = w.day)
          as is_weekend
      from sutarta.working_days(open_days_of.country, open_days_of.first, open_days_of.last) w
      cross join lateral (select extract(isodow from w.day)::integer as weekday) d
    )
    select s.person_id, w.day,
      (w.is_worked or w.is_weekend and cardinality(f.weekdays) < 7)
        and (f.person_id is null
          or w.weekday = any (case f.frequency when 'weekly' then f.weekdays[1:1] else f.weekdays end))
        and not exists (
          select from sutarta.quiet_time q
          where q.person_id = s.person_id and w.day between q.first_day and q.last_day)
    from unnest(people) as s (person_id)
    left join sutarta.preference f on f.person_id = s.person_id
    cross join calendar w;
end
$$;
