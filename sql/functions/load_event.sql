-- Registers an event, or brings it up to date; the next tick dates it anew.
create or replace function door.load_event(
  protocol text, code text, titles jsonb, first date, last date, rrule text, until date, first_edition integer,
  responsible text) returns text
language plpgsql security definer
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  own_protocol_id bigint;
  own_responsible_id bigint;
begin
  perform sutarta.require_registrar();
  own_protocol_id := sutarta.registered_protocol(protocol);
  own_responsible_id := sutarta.registered_party(own_protocol_id, responsible, 'responsible');
  update sutarta.event e
  set titles = load_event.titles, first_day = load_event.first, last_day = load_event.last, rrule = load_event.rrule,
    until_day = load_event.until, first_edition = load_event.first_edition, responsible_id = own_responsible_id
  where e.protocol_id = own_protocol_id and e.code = load_event.code
    and (e.titles::jsonb, e.first_day::date, e.last_day::date, e.rrule, e.until_day::date, e.first_edition,
      e.responsible_id)
      is distinct from (
        load_event.titles, load_event.first, load_event.last, load_event.rrule, load_event.until,
        load_event.first_edition, own_responsible_id);
  if found then return 'changed'; end if;
  if exists (
    select from sutarta.event e where e.protocol_id = own_protocol_id and e.code = load_event.code) then
    return 'unchanged';
  end if;
  insert into sutarta.event (
    protocol_id, code, titles, first_day, last_day, rrule, until_day, first_edition, responsible_id)
  values (
    own_protocol_id, load_event.code, load_event.titles, load_event.first, load_event.last, load_event.rrule,
    load_event.until, load_event.first_edition, own_responsible_id);
  return 'added';
end
$$;
