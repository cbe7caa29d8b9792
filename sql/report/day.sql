-- The days of each country's calendar, with its working days: from the year before the first tick to the ninth after the
-- last one.
create or replace view report.day as
select
  c.country,
  c.day::date as day,
  date_part('year', c.day)::integer as year,
  (date_part('month', c.day)::integer + 5) / 6 as half,
  date_part('quarter', c.day)::integer as quarter,
  date_part('month', c.day)::integer as month,
  date_part('isoyear', c.day)::integer as iso_year,
  date_part('week', c.day)::integer as iso_week,
  date_part('isodow', c.day)::integer as weekday,
  date_part('isodow', c.day) > 5 as is_weekend,
  h.day is not null as is_public_holiday,
  case when o.is_worked then 'worked' when not o.is_worked then 'off' end as override,
  coalesce(o.is_worked, h.day is null and date_part('isodow', c.day) < 6) as is_working_day
from sutarta.calendar_day c
left join sutarta.holiday h on h.country = c.country and h.day = c.day
left join sutarta.day_override o on o.country = c.country and o.day = c.day;

comment on view report.day is
  'The days of each country''s calendar, with its working days: from the year before the first tick to the ninth after '
  'the last one.';
comment on column report.day.country is 'ISO 3166-1 code of the country whose calendar it is.';
comment on column report.day.day is 'The day.';
comment on column report.day.year is 'The calendar year.';
comment on column report.day.half is 'The half of the year, 1 or 2.';
comment on column report.day.quarter is 'The quarter, 1 to 4.';
comment on column report.day.month is 'The month, 1 to 12.';
comment on column report.day.iso_year is 'The year that the ISO 8601 week belongs to.';
comment on column report.day.iso_week is 'The ISO 8601 week, 1 to 53.';
comment on column report.day.weekday is 'The day of the week: 1 is Monday, 7 is Sunday.';
comment on column report.day.is_weekend is 'Whether it is a Saturday or a Sunday.';
comment on column report.day.is_public_holiday is 'Whether it is a public holiday by the country''s law.';
comment on column report.day.override is
  'How a government decided for this one day: ''worked'' or ''off''; null where it did not.';
comment on column report.day.is_working_day is
  'Whether people work on it: the override, or else a weekday that is no public holiday.';
