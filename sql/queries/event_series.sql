-- Every event that is not dated yet for the stretch of days that a tick keeps dated: $1 what to take for now. An occurrence that
-- was moved into that stretch, from however far, belongs to it.
with clock as (
  select protocol.id, protocol.code, (coalesce($1::timestamptz, now()) at time zone protocol.time_zone)::date as today
  from sutarta.protocol
), moved as (
  -- Told once for all events, of which few have any.
  select change.protocol_id, change.event_id, min(change.original_day)::date as first,
         max(change.original_day)::date as last
  from sutarta.occurrence_change as change
  join clock on clock.id = change.protocol_id
  where change.is_last and change.first_day between clock.today - 31 and clock.today + 400
  group by change.protocol_id, change.event_id
)
select clock.code, kept.first, kept.last,
       event.code, event.titles ->> 'lt', event.titles ->> 'en', event.titles ->> 'pl', event.first_day::date,
       event.last_day::date, event.rrule, event.until_day::date, event.exceptions, event.first_edition,
       association.code
from clock
join sutarta.event on event.protocol_id = clock.id
left join sutarta.association on association.id = event.responsible_id
left join moved on moved.protocol_id = event.protocol_id and moved.event_id = event.id
cross join lateral (
  select least(clock.today - 31, moved.first), greatest(clock.today + 400, moved.last)
) as kept (first, last)
where (event.dated_first::date, event.dated_last::date) is distinct from (kept.first, kept.last)
order by clock.id, event.id;
