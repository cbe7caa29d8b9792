-- A plan's measures in the plan's order, with what the reader may do with each: $1 protocol, $2 plan, $3 language,
-- $4 the day by which lateness is judged (null for today by the protocol's clock).
select measure.number, parent.number, direction.code, sutarta.text_in(direction.titles, $3),
       sutarta.text_in(measure.titles, $3), measure.term_phrase, measure.due::date, measure.state, lead.code,
       coalesce(partner.codes, '{}'),
       not stage.is_initial and not stage.is_final and (parent.agreed_at is not null and whole.is_final) is not true
         and coalesce(measure.due, plan.last_day) < coalesce($4::date, (now() at time zone protocol.time_zone)::date),
       mine.allowed
from sutarta.chosen_plan($1, $2) as chosen
join sutarta.protocol on protocol.id = chosen.protocol_id
join sutarta.plan on plan.protocol_id = chosen.protocol_id and plan.id = chosen.plan_id
join sutarta.measure on measure.protocol_id = plan.protocol_id and measure.plan_id = plan.id
join sutarta.life_cycle_state as stage on stage.subject = measure.subject and stage.state = measure.state
join sutarta.direction on direction.protocol_id = measure.protocol_id and direction.id = measure.direction_id
join sutarta.plan_allowed(chosen.protocol_id, chosen.plan_id) as mine on mine.measure_id = measure.id
left join sutarta.measure as parent on parent.protocol_id = measure.protocol_id and parent.id = measure.parent_id
left join sutarta.life_cycle_state as whole on whole.subject = parent.subject and whole.state = parent.state
left join sutarta.association as lead on lead.id = measure.lead_id
left join (
  select measure_partner.protocol_id, measure_partner.measure_id, array_agg(association.code order by association.id) as codes
  from sutarta.measure_partner
  join sutarta.association on association.id = measure_partner.association_id
  group by 1, 2
) as partner on partner.protocol_id = measure.protocol_id and partner.measure_id = measure.id
order by direction.position, measure.position;
