-- Says that an event belongs to a measure of a plan.
create or replace function door.link_event(
  protocol text, event text, plan text, number text, request uuid default null) returns text
language plpgsql security definer
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  answered jsonb;
  chosen record;
  held sutarta.event;
  capacity text;
  is_other boolean;
begin
  perform sutarta.require_person();
  answered := sutarta.begin_request(request, 'link_event', jsonb_build_object(
    'protocol', protocol, 'event', event, 'plan', plan, 'number', number));
  if answered is null then
    select * into chosen from sutarta.chosen_measure(protocol, plan, number);
    held := sutarta.hold_event(chosen.protocol_id, event, 'link');
    capacity := sutarta.capacity_on_event(held, 'link');
    insert into sutarta.event_measure (protocol_id, event_id, measure_id, linked_by)
    values (held.protocol_id, held.id, chosen.measure_id, sutarta.me())
    on conflict do nothing;
    is_other := found;
    if is_other then
      perform sutarta.record_event(
        held, 'link', capacity, null, jsonb_build_object('measure', jsonb_build_array(null, link_event.number), 'plan', (
          select p.code from sutarta.plan p where p.protocol_id = chosen.protocol_id and p.id = chosen.plan_id)),
        null, request);
    end if;
    answered := to_jsonb(case when is_other then 'changed' else 'unchanged' end);
    perform sutarta.end_request(request, answered);
  end if;
  return answered #>> '{}';
end
$$;
