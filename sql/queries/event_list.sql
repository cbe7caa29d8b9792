-- A protocol's events, with what is needed to look ahead: $1 protocol (null for the only one), $2 the day from which
-- one looks (null for today by the protocol's clock), $3 one event's code (null for all).
select coalesce($2::date, (now() at time zone protocol.time_zone)::date), protocol.ladder,
       event.code, event.titles ->> 'lt', event.titles ->> 'en', event.titles ->> 'pl', event.first_day::date,
       event.last_day::date, event.rrule, event.until_day::date, event.exceptions, event.first_edition,
       association.code
from sutarta.protocol
join sutarta.event on event.protocol_id = protocol.id
left join sutarta.association on association.id = event.responsible_id
where protocol.id = sutarta.find_protocol($1)
  and ($3::text is null or event.id = sutarta.found_event(protocol.id, $3))
order by event.id;
