-- Registers an event, or brings it up to date; the next tick dates it anew. One that a person has changed since, and
-- that is other here, is left alone.
create or replace function door.load_event(
  protocol text, code text, titles jsonb, first date, last date, rrule text, until date, first_edition integer,
  responsible text, exceptions date[] default '{}') returns text
language plpgsql security definer
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  own_protocol_id bigint;
  own_responsible_id bigint;
  before sutarta.event;
  after sutarta.event;
  said text;
begin
  perform sutarta.require_registrar();
  own_protocol_id := sutarta.registered_protocol(protocol);
  perform sutarta.stir(own_protocol_id);
  own_responsible_id := sutarta.registered_party(own_protocol_id, responsible, 'responsible');
  perform sutarta.require_recurrence(rrule);
  perform sutarta.require_beginning(rrule, load_event.first, load_event.exceptions);
  -- Held, so that nobody changes it between the look and the writing.
  update sutarta.event e set version = e.version + 1
  where e.protocol_id = own_protocol_id and e.code = load_event.code
  returning e.* into before;
  said := sutarta.write_event(
    own_protocol_id, load_event.code, load_event.titles, load_event.first, load_event.last, load_event.rrule,
    load_event.until, load_event.exceptions, load_event.first_edition, own_responsible_id, true);
  if said in ('added', 'changed') then
    select e.* into strict after from sutarta.event e
    where e.protocol_id = own_protocol_id and e.code = load_event.code;
    perform sutarta.record_event(
      after, case said when 'added' then 'record' else 'update' end, 'registrar', null,
      sutarta.event_changes(before, after));
  end if;
  return said;
end
$$;
