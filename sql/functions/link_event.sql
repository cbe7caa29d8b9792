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
begin
  perform sutarta.require_person();
  answered := sutarta.begin_request(request, 'link_event', jsonb_build_object(
    'protocol', protocol, 'event', event, 'plan', plan, 'number', number));
  if answered is null then
    select * into chosen from sutarta.chosen_measure(protocol, plan, number);
    held := sutarta.hold_event(chosen.protocol_id, event, 'link_event');
    insert into sutarta.event_measure (protocol_id, event_id, measure_id, linked_by)
    values (held.protocol_id, held.id, chosen.measure_id, sutarta.me())
    on conflict do nothing;
    answered := to_jsonb(case when found then 'changed' else 'unchanged' end);
    perform sutarta.end_request(request, answered);
  end if;
  return answered #>> '{}';
end
$$;
