-- The countries whose working days somebody counts, with the stretch of days whose holidays are kept, and
-- those that are: $1 what to take for now. A notice or a count of silence never looks farther than a few years.
select country, first, last,
       array(
         select holiday.day::date from sutarta.holiday
         where holiday.country = known.country and holiday.day between first and last order by 1)
from (select distinct protocol.country from sutarta.protocol) as known
cross join lateral (select coalesce($1::timestamptz, now()) as day) as clock
cross join lateral (
  select make_date(extract(year from day)::integer - 1, 1, 1), make_date(extract(year from day)::integer + 9, 12, 31)
) as kept (first, last)
order by country;
