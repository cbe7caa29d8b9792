-- Every event that is not dated yet for the stretch of days that a tick keeps dated: $1 what to take for now. An occurrence that
-- was moved into that stretch, from however far, belongs to it.
select protocol.code, kept.first, kept.last,
       event.code, event.titles ->> 'lt', event.titles ->> 'en', event.titles ->> 'pl', event.first_day::date,
       event.last_day::date, event.rrule, event.until_day::date, event.exceptions, event.first_edition,
       association.code
from sutarta.protocol
cross join lateral (select (coalesce($1::timestamptz, now()) at time zone protocol.time_zone)::date as today) as clock
join sutarta.event on event.protocol_id = protocol.id
left join sutarta.association on association.id = event.responsible_id
cross join lateral (
  select min(change.original_day)::date, max(change.original_day)::date
  from sutarta.occurrence_change as change
  where change.protocol_id = event.protocol_id and change.event_id = event.id and change.is_last
    and change.first_day between today - 31 and today + 400
) as moved (first, last)
cross join lateral (select least(today - 31, moved.first), greatest(today + 400, moved.last)) as kept (first, last)
where (event.dated_first::date, event.dated_last::date) is distinct from (kept.first, kept.last)
order by protocol.id, event.id;
