-- Cancels one occurrence of an event, with the reason; it is known by the day that the series gives it.
create or replace function door.cancel_occurrence(
  protocol text, event text, original_day date, reason text, request uuid default null)
returns text
language plpgsql security definer
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  answered jsonb;
  held sutarta.event;
  capacity text;
  is_other boolean;
begin
  perform sutarta.require_person();
  answered := sutarta.begin_request(request, 'cancel_occurrence', jsonb_build_object(
    'protocol', protocol, 'event', event, 'original_day', original_day, 'reason', reason));
  if answered is null then
    held := sutarta.hold_event(sutarta.find_protocol(protocol), event, 'cancel');
    capacity := sutarta.capacity_on_event(held, 'cancel');
    perform sutarta.require_occurrence(held, original_day);
    if coalesce(reason, '') !~ '[^[:space:]]' then
      perform sutarta.refuse(
        'SU005', 'A cancellation wants a reason.',
        array['subject', 'event', 'event', held.code, 'field', 'reason', 'action', 'cancel']);
    end if;
    is_other := sutarta.put_change(
      held, cancel_occurrence.original_day, true, null, null, reason, 'cancel', capacity, request);
    answered := to_jsonb(case when is_other then 'changed' else 'unchanged' end);
    perform sutarta.end_request(request, answered);
  end if;
  return answered #>> '{}';
end
$$;
