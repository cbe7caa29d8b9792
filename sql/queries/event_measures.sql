-- The measures that an event belongs to: $1 protocol (null for the only one), $2 the event's code, $3 the language of
-- the titles.
select plan.code, measure.number, sutarta.text_in(measure.titles, $3), measure.state
from sutarta.protocol
join sutarta.event on event.protocol_id = protocol.id and event.code = $2
join sutarta.event_measure as link on link.protocol_id = event.protocol_id and link.event_id = event.id
join sutarta.measure on measure.protocol_id = link.protocol_id and measure.id = link.measure_id
join sutarta.plan on plan.protocol_id = measure.protocol_id and plan.id = measure.plan_id
where protocol.id = sutarta.find_protocol($1)
order by plan.first_day, measure.position, measure.id;
