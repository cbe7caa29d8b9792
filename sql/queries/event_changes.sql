-- What holds of single occurrences of a protocol's events: $1 protocol (null for the only one), $2 one event's code
-- (null for all).
select event.code, change.original_day::date, change.is_cancelled, change.first_day::date, change.last_day::date,
       change.note, person.name, to_char(change.changed_at at time zone protocol.time_zone, 'YYYY-MM-DD HH24:MI')
from sutarta.protocol
join sutarta.event on event.protocol_id = protocol.id
join sutarta.occurrence_change as change
  on change.protocol_id = event.protocol_id and change.event_id = event.id and change.is_last
left join sutarta.person on person.id = change.changed_by
where protocol.id = sutarta.find_protocol($1) and ($2::text is null or event.code = $2)
  and (change.is_cancelled or change.first_day is not null)
order by event.id, change.original_day;
