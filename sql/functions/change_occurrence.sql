-- Moves one occurrence of an event to other days, or gives it other days: it is known by the day that the series gives
-- it. A first day that is null leaves it where it is, a last day that is null leaves it as long as the series has it.
-- One that was cancelled takes place again.
create or replace function door.change_occurrence(
  protocol text, event text, original_day date, first date, last date, note text, request uuid default null)
returns text
language plpgsql security definer
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  answered jsonb;
  held sutarta.event;
  capacity text;
  is_other boolean;
  own_first date;
  own_last date;
begin
  perform sutarta.require_person();
  answered := sutarta.begin_request(request, 'change_occurrence', jsonb_build_object(
    'protocol', protocol, 'event', event, 'original_day', original_day, 'first', first, 'last', last,
    'note', note));
  if answered is null then
    held := sutarta.hold_event(sutarta.find_protocol(protocol), event, 'move');
    capacity := sutarta.capacity_on_event(held, 'move');
    perform sutarta.require_occurrence(held, original_day);
    own_first := coalesce(change_occurrence.first, (
      select c.first_day from sutarta.occurrence_change c
      where c.protocol_id = held.protocol_id and c.event_id = held.id
        and c.original_day = change_occurrence.original_day and c.is_last), change_occurrence.original_day);
    own_last := coalesce(change_occurrence.last, own_first + (held.last_day - held.first_day));
    perform sutarta.require_days('to', own_first, own_last);
    is_other := sutarta.put_change(
      held, change_occurrence.original_day, false, own_first, own_last, change_occurrence.note,
      'move', capacity, request);
    answered := to_jsonb(case when is_other then 'changed' else 'unchanged' end);
    perform sutarta.end_request(request, answered);
  end if;
  return answered #>> '{}';
end
$$;
