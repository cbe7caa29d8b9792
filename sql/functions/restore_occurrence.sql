-- Puts one occurrence of an event back where the series has it, whatever was changed of it.
create or replace function door.restore_occurrence(
  protocol text, event text, original_day date, note text, request uuid default null)
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
  answered := sutarta.begin_request(request, 'restore_occurrence', jsonb_build_object(
    'protocol', protocol, 'event', event, 'original_day', original_day, 'note', note));
  if answered is null then
    held := sutarta.hold_event(sutarta.find_protocol(protocol), event, 'restore');
    capacity := sutarta.capacity_on_event(held, 'restore');
    perform sutarta.require_occurrence(held, original_day);
    is_other := exists (
      select from sutarta.occurrence_change c
      where c.protocol_id = held.protocol_id and c.event_id = held.id
        and c.original_day = restore_occurrence.original_day and c.is_last
        and (c.is_cancelled or c.first_day is not null));
    if is_other then
      perform sutarta.put_change(
        held, restore_occurrence.original_day, false, null, null, restore_occurrence.note, 'restore', capacity, request);
    end if;
    answered := to_jsonb(case when is_other then 'changed' else 'unchanged' end);
    perform sutarta.end_request(request, answered);
  end if;
  return answered #>> '{}';
end
$$;
