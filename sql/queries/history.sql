-- What has happened to a plan, its measures and the protocol's events, the newest first: $1 protocol, $2 plan, $3 a
-- measure's number (null for all), $4 the most lines, $5 an event's code (null for all).
select to_char(history.at at time zone protocol.time_zone, 'YYYY-MM-DD HH24:MI'), history.subject, measure.number,
       history.action, history.from_state, history.to_state, history.account, coalesce(person.name, history.login),
       association.code, event.code, history.original_day::date
from sutarta.chosen_plan($1, $2) as chosen
left join lateral sutarta.chosen_measure($1, $2, $3) as wanted on $3::text is not null
left join lateral sutarta.found_event(chosen.protocol_id, $5) as wanted_event (id) on $5::text is not null
join sutarta.protocol on protocol.id = chosen.protocol_id
join lateral (
  select own.* from sutarta.history as own
  where own.protocol_id = chosen.protocol_id and own.plan_id = chosen.plan_id and $5::text is null
    and ($3::text is null or own.measure_id = wanted.measure_id)
  union all
  select own.* from sutarta.history as own
  where own.protocol_id = chosen.protocol_id and own.event_id is not null and $3::text is null
    and ($5::text is null or own.event_id = wanted_event.id)
) as history on true
left join sutarta.event on event.protocol_id = history.protocol_id and event.id = history.event_id
left join sutarta.measure on measure.protocol_id = history.protocol_id and measure.id = history.measure_id
left join sutarta.person on person.id = history.person_id
left join sutarta.association on association.id = history.association_id
order by history.id desc
limit $4;
