-- What has happened to a plan and its measures, the newest first: $1 protocol, $2 plan, $3 a measure's number (null for
-- the plan and all of them), $4 the most lines.
select to_char(history.at at time zone protocol.time_zone, 'YYYY-MM-DD HH24:MI'), history.subject, measure.number,
       history.action, history.from_state, history.to_state, history.account, coalesce(person.name, history.login),
       association.code
from sutarta.chosen_plan($1, $2) as chosen
left join lateral sutarta.chosen_measure($1, $2, $3) as wanted on $3::text is not null
join sutarta.protocol on protocol.id = chosen.protocol_id
join sutarta.history on history.protocol_id = chosen.protocol_id and history.plan_id = chosen.plan_id
  and ($3::text is null or history.measure_id = wanted.measure_id)
left join sutarta.measure on measure.protocol_id = history.protocol_id and measure.id = history.measure_id
left join sutarta.person on person.id = history.person_id
left join sutarta.association on association.id = history.association_id
order by history.id desc
limit $4;
