-- Writes what becomes of one occurrence, and brings it to that: its row moves, or goes. Reminders of the day that it was
-- on go too, where nobody has been told yet. Days that are null are those of the series. Comes back with whether
-- anything was other before; history tells of it.
create or replace function sutarta.put_change(
  held sutarta.event, day date, is_cancelled boolean, first date, last date, note text,
  action text, capacity text, request uuid) returns boolean
language plpgsql
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  before sutarta.occurrence_change;
  dated sutarta.occurrence;
  own_note text := case when put_change.note ~ '[^[:space:]]' then btrim(put_change.note) end;
begin
  select c.* into before from sutarta.occurrence_change c
  where c.protocol_id = held.protocol_id and c.event_id = held.id and c.original_day = day and c.is_last;
  if (coalesce(before.is_cancelled, false), before.first_day::date, before.last_day::date)
    is not distinct from (put_change.is_cancelled, first, last)
    and (before.note is not distinct from own_note or before.number is null) then
    return false;
  end if;
  update sutarta.occurrence_change c set is_last = false
  where c.protocol_id = held.protocol_id and c.event_id = held.id and c.original_day = day and c.is_last;
  insert into sutarta.occurrence_change (
    protocol_id, event_id, original_day, number, is_cancelled, first_day, last_day, note, changed_by)
  values (
    held.protocol_id, held.id, day, coalesce(before.number, 0) + 1, put_change.is_cancelled, first, last,
    own_note, sutarta.me());

  select o.* into dated from sutarta.occurrence o
  where o.protocol_id = held.protocol_id and o.event_id = held.id and o.original_day = day;
  if put_change.is_cancelled then
    perform sutarta.drop_occurrences(
      held.protocol_id, case when dated.id is null then '{}' else array[dated.id] end);
  elsif dated.id is not null then
    delete from sutarta.reminder r
    where r.protocol_id = held.protocol_id and r.occurrence_id = dated.id and r.digest_on is null
      and r.matter_day <> coalesce(first, day);
    update sutarta.occurrence o
    set first_day = coalesce(first, day), last_day = coalesce(last, day + (held.last_day - held.first_day))
    where o.protocol_id = held.protocol_id and o.id = dated.id;
  else
    -- It is not gone: it waits for the next tick.
    update sutarta.event e set is_dated = false
    where e.protocol_id = held.protocol_id and e.id = held.id and e.is_dated;
  end if;
  perform sutarta.record_event(
    held, action, capacity, own_note, jsonb_build_object(
      'first', jsonb_build_array(
        case when before.is_cancelled is not true then coalesce(before.first_day, day) end,
        case when not put_change.is_cancelled then coalesce(first, day) end),
      'last', jsonb_build_array(
        case when before.is_cancelled is not true then coalesce(before.last_day, day + (held.last_day - held.first_day)) end,
        case when not put_change.is_cancelled then coalesce(last, day + (held.last_day - held.first_day)) end)),
    day, request);
  return true;
end
$$;
