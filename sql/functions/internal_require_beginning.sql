-- Refuses a series that does not begin on its first day: its rule falls on others only, or on none at all, or it has
-- ended by then, or that very day is left out. One that does has an occurrence, whatever else becomes of it.
create or replace function sutarta.require_beginning(rule text, first date, exceptions date[]) returns void
language plpgsql stable
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  ends constant date := to_date(substring(rule from ';UNTIL=([0-9]{8})'), 'YYYYMMDD');
  -- Every weekday has met every day of every month by then, 29 February too, though 2100 has none.
  furthest constant integer := 366 * 40;
begin
  if rule is null then return; end if;
  if ends < first then
    perform sutarta.refuse(
      'SU012', 'The series ends before its first day.',
      array['field', 'ends', 'value', ends::text, 'allowed', '≥ ' || first]);
  end if;
  if not sutarta.begins_on(rule, first) then
    perform sutarta.refuse(
      'SU012', 'The rule does not fall on the first day.',
      array['field', 'beginning', 'value', first::text, 'allowed', coalesce((
        select d::text from (select first + n as d from generate_series(1, furthest) n) x
        where sutarta.begins_on(rule, d) and d <> all (exceptions) order by d limit 1), 'none')]);
  end if;
  if first = any (exceptions) then
    perform sutarta.refuse(
      'SU012', 'The series leaves out its own first day.',
      array['field', 'beginning', 'value', first::text, 'allowed', 'another']);
  end if;
end
$$;
