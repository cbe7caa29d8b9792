-- Registers who coordinates a protocol, or brings it up to date; the first day tells a term from others.
create or replace function door.load_coordinator(protocol text, login text, first date, last date) returns text
language plpgsql security definer
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  own_protocol_id bigint;
  own_person_id bigint;
begin
  perform sutarta.require_registrar();
  own_protocol_id := sutarta.registered_protocol(protocol);
  own_person_id := sutarta.registered_person(login, 'login');
  perform sutarta.stir(own_protocol_id);
  update sutarta.coordinator c set last_day = load_coordinator.last
  where c.protocol_id = own_protocol_id and c.person_id = own_person_id and c.first_day = load_coordinator.first
    and c.last_day::date is distinct from load_coordinator.last;
  if found then
    perform sutarta.move_protocol(
      own_protocol_id, case when last is null then 'appoint' else 'dismiss' end, null, array['registrar'], null, null,
      jsonb_build_object('person', own_person_id, 'office', 'coordinator', 'first', first, 'last', last));
    return 'changed';
  end if;
  if exists (
    select from sutarta.coordinator c
    where c.protocol_id = own_protocol_id and c.person_id = own_person_id
      and c.first_day = load_coordinator.first) then
    return 'unchanged';
  end if;
  insert into sutarta.coordinator (protocol_id, person_id, first_day, last_day)
  values (own_protocol_id, own_person_id, first, last);
  perform sutarta.move_protocol(
    own_protocol_id, 'appoint', null, array['registrar'], null, null,
    jsonb_build_object('person', own_person_id, 'office', 'coordinator', 'first', first, 'last', last));
  return 'added';
end
$$;
