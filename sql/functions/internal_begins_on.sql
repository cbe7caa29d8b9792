-- Whether a rule of a series, in the form in which the programs write it, falls on a day that it begins with: RFC 5545
-- gives no meaning to a series whose first day is none of its rule's. No rule at all falls on any day.
create or replace function sutarta.begins_on(rule text, day date) returns boolean
language plpgsql immutable
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  months integer[] := string_to_array(substring(rule from ';BYMONTH=([0-9,]+)'), ',')::integer[];
  month_days integer[] := string_to_array(substring(rule from ';BYMONTHDAY=([-0-9,]+)'), ',')::integer[];
  weekdays text[] := string_to_array(substring(rule from ';BYDAY=([-0-9A-Z,]+)'), ',');
  weekday constant text := (array['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'])[extract(isodow from day)];
  -- The nth weekday is the month's; the year's where a yearly rule names no months.
  span constant text := case when rule like 'FREQ=YEARLY%' and months is null then 'year' else 'month' end;
  first constant date := date_trunc(span, day::timestamp);
  last constant date := first + ('1 ' || span)::interval - interval '1 day';
  month_last constant date := date_trunc('month', day::timestamp) + interval '1 month' - interval '1 day';
begin
  return coalesce(extract(month from day)::integer = any (months), true)
    and coalesce(extract(day from day)::integer = any (month_days) or day - month_last - 1 = any (month_days), true)
    and coalesce(
      array[weekday, ((day - first) / 7 + 1) || weekday, -((last - day) / 7 + 1) || weekday] && weekdays, true)
    and coalesce(day <= to_date(substring(rule from ';UNTIL=([0-9]{8})'), 'YYYYMMDD'), true);
end
$$;
