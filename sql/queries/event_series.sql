-- Every event there is, with the stretch of days that a tick keeps dated: $1 what to take for now.
select protocol.code, today - 31, today + 400,
       event.code, event.titles ->> 'lt', event.titles ->> 'en', event.titles ->> 'pl', event.first_day::date,
       event.last_day::date, event.rrule, event.until_day::date, event.first_edition, association.code
from sutarta.protocol
cross join lateral (select (coalesce($1::timestamptz, now()) at time zone protocol.time_zone)::date as today) as clock
join sutarta.event on event.protocol_id = protocol.id
left join sutarta.association on association.id = event.responsible_id
order by protocol.id, event.id;
