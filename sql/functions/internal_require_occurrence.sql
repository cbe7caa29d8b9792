-- Refuses a day that is none of an event's: no occurrence is known by it. Where the ticks have not dated a stretch of
-- days yet, what the programs computed is believed; a change of a day that is none is never applied.
create or replace function sutarta.require_occurrence(held sutarta.event, day date) returns void
language plpgsql stable
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  known record;
begin
  -- What was changed and is not dated yet tells nothing of the days about it.
  select min(o.original_day)::date as first, max(o.original_day)::date as last,
    coalesce(bool_or(o.original_day = day), false) or exists (
      select from sutarta.occurrence_change c
      where c.protocol_id = held.protocol_id and c.event_id = held.id and c.original_day = day and c.is_last) as has
  into known
  from sutarta.occurrence o
  where o.protocol_id = held.protocol_id and o.event_id = held.id;
  if not known.has and (
    day is null or day < held.first_day or day > held.until_day or (held.rrule is null and day <> held.first_day)
    or day = any (held.exceptions) or (held.is_dated and day between known.first and known.last)) then
    perform sutarta.refuse(
      'SU003', 'The event has no occurrence on that day.',
      array['subject', 'event', 'event', held.code, 'field', 'occurrence', 'value', day::text]);
  end if;
end
$$;
