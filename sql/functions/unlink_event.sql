-- Says that an event no longer belongs to a measure of a plan.
create or replace function door.unlink_event(
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
  answered := sutarta.begin_request(request, 'unlink_event', jsonb_build_object(
    'protocol', protocol, 'event', event, 'plan', plan, 'number', number));
  if answered is null then
    select * into chosen from sutarta.chosen_measure(protocol, plan, number);
    held := sutarta.hold_event(chosen.protocol_id, event, 'unlink');
    capacity := sutarta.capacity_on_event(held, 'unlink');
    delete from sutarta.event_measure m
    where m.protocol_id = held.protocol_id and m.event_id = held.id and m.measure_id = chosen.measure_id;
    is_other := found;
    if is_other then
      perform sutarta.record_event(
        held, 'unlink', capacity, null, jsonb_build_object('measure', jsonb_build_array(unlink_event.number, null), 'plan', (
          select p.code from sutarta.plan p where p.protocol_id = chosen.protocol_id and p.id = chosen.plan_id)),
        null, request);
    end if;
    answered := to_jsonb(case when is_other then 'changed' else 'unchanged' end);
    perform sutarta.end_request(request, answered);
  end if;
  return answered #>> '{}';
end
$$;
