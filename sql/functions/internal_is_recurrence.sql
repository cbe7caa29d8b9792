-- Whether a text is a rule of a series, in the one form in which the programs write it: RFC 5545's RRULE with FREQ,
-- INTERVAL, COUNT or UNTIL, BYMONTH, BYMONTHDAY, BYDAY and WKST, in this order. What they could not read would stop a tick.
create or replace function sutarta.is_recurrence(rule text) returns boolean
language plpgsql immutable
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  month constant text := '(1[0-2]|[1-9])';
  month_day constant text := '-?(3[01]|[12][0-9]|[1-9])';
  weekday constant text := '(-?(5[0-3]|[1-4][0-9]|[1-9]))?(MO|TU|WE|TH|FR|SA|SU)';
  until text := substring(rule from ';UNTIL=([0-9]{8})');
begin
  if until is not null then
    perform make_date(left(until, 4)::integer, substr(until, 5, 2)::integer, right(until, 2)::integer);
  end if;
  return rule ~ (
      '^FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)(;INTERVAL=([1-9][0-9]{0,3}))?'
      || '(;COUNT=[1-9][0-9]{0,4}|;UNTIL=[0-9]{8})?'
      || format('(;BYMONTH=%1$s(,%1$s)*)?(;BYMONTHDAY=%2$s(,%2$s)*)?(;BYDAY=%3$s(,%3$s)*)?', month, month_day, weekday)
      || '(;WKST=(MO|TU|WE|TH|FR|SA|SU))?$')
    and case substring(rule from '^FREQ=([A-Z]+)')
      when 'DAILY' then rule !~ '[0-9](MO|TU|WE|TH|FR|SA|SU)'
      when 'WEEKLY' then rule !~ '(BYMONTHDAY|[0-9](MO|TU|WE|TH|FR|SA|SU))'
      -- No month has a sixth of any weekday.
      when 'MONTHLY' then rule !~ '([6-9]|[1-9][0-9])(MO|TU|WE|TH|FR|SA|SU)'
      else true
    end;
exception when datetime_field_overflow or invalid_datetime_format then
  return false;
end
$$;
