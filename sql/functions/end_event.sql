-- Ends a series: it does not begin again after a day, and what was dated beyond it goes. Null lets it go on.
create or replace function door.end_event(protocol text, event text, last date, request uuid default null) returns text
language plpgsql security definer
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  answered jsonb;
  held sutarta.event;
  capacity text;
  action text := case when last is null then 'resume' else 'end' end;
  said text;
begin
  perform sutarta.require_person();
  answered := sutarta.begin_request(request, 'end_event', jsonb_build_object(
    'protocol', protocol, 'event', event, 'last', last));
  if answered is null then
    held := sutarta.hold_event(sutarta.find_protocol(protocol), event, action);
    capacity := sutarta.capacity_on_event(held, action);
    said := sutarta.set_event_fields(held, jsonb_build_object('until', last), action, capacity, request);
    perform sutarta.drop_occurrences(held.protocol_id, array(
      select o.id from sutarta.occurrence o
      where o.protocol_id = held.protocol_id and o.event_id = held.id and o.original_day > last
      order by o.id));
    answered := to_jsonb(said);
    perform sutarta.end_request(request, answered);
  end if;
  return answered #>> '{}';
end
$$;
