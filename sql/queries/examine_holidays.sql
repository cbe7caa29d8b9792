-- The countries and years, this one and the next, of which no holiday is known.
select known.country, years.year::integer
from (select distinct protocol.country from sutarta.protocol) as known
cross join generate_series(
  extract(year from current_date)::integer, extract(year from current_date)::integer + 1) as years (year)
where not exists (
  select from sutarta.holiday
  where holiday.country = known.country
    and holiday.day between make_date(years.year, 1, 1) and make_date(years.year, 12, 31))
order by 1, 2;
