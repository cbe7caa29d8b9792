-- Writes an event: makes it, or brings it up to date; the next tick dates it anew. What a person has changed a load
-- leaves alone.
create or replace function sutarta.write_event(
  protocol_id bigint, code text, titles jsonb, first date, last date, rrule text, until date, exceptions date[],
  first_edition integer, responsible_id bigint, is_load boolean) returns text
language plpgsql
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  -- In order, each once.
  own_exceptions date[] := array(select distinct x from unnest(write_event.exceptions) x where x is not null order by x);
begin
  if is_load and exists (
    select from sutarta.event e
    where e.protocol_id = write_event.protocol_id and e.code = write_event.code and e.is_edited
      and (e.titles::jsonb, e.first_day::date, e.last_day::date, e.rrule, e.until_day::date, e.exceptions,
        e.first_edition, e.responsible_id)
        is distinct from (
          write_event.titles, write_event.first, write_event.last, write_event.rrule, write_event.until,
          own_exceptions, write_event.first_edition, write_event.responsible_id)) then
    return 'left';
  end if;
  update sutarta.event e
  set titles = write_event.titles, first_day = write_event.first, last_day = write_event.last,
    rrule = write_event.rrule, until_day = write_event.until, exceptions = own_exceptions,
    first_edition = write_event.first_edition, responsible_id = write_event.responsible_id,
    version = e.version + 1, changed_by = sutarta.me(), changed_at = clock_timestamp(), is_edited = not is_load,
    dated_first = null, dated_last = null,
    is_dated = e.is_dated and (
        e.first_day::date, e.last_day::date, e.rrule, e.until_day::date, e.exceptions, e.first_edition)
      is not distinct from (
        write_event.first, write_event.last, write_event.rrule, write_event.until, own_exceptions,
        write_event.first_edition)
  where e.protocol_id = write_event.protocol_id and e.code = write_event.code
    and (e.titles::jsonb, e.first_day::date, e.last_day::date, e.rrule, e.until_day::date, e.exceptions,
      e.first_edition, e.responsible_id)
      is distinct from (
        write_event.titles, write_event.first, write_event.last, write_event.rrule, write_event.until,
        own_exceptions, write_event.first_edition, write_event.responsible_id);
  if found then return 'changed'; end if;
  if exists (
    select from sutarta.event e where e.protocol_id = write_event.protocol_id and e.code = write_event.code) then
    return 'unchanged';
  end if;
  insert into sutarta.event (
    protocol_id, code, titles, first_day, last_day, rrule, until_day, exceptions, first_edition, responsible_id,
    changed_by, changed_at, is_edited)
  values (
    write_event.protocol_id, write_event.code, write_event.titles, write_event.first, write_event.last,
    write_event.rrule, write_event.until, own_exceptions, write_event.first_edition, write_event.responsible_id,
    sutarta.me(), clock_timestamp(), not is_load);
  return 'added';
end
$$;
