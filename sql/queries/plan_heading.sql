-- What stands above a plan: $1 protocol, $2 plan (null for the only or the current one), $3 language.
select protocol.code, sutarta.text_in(protocol.titles, $3), plan.code, sutarta.text_in(plan.titles, $3),
       plan.first_day::date, plan.last_day::date, plan.state, plan.agreed_on::date, plan.minutes,
       protocol.country, protocol.rolls_deadlines,
       array(select day::date from sutarta.day_override o where o.country = protocol.country and not o.is_worked),
       array(select day::date from sutarta.day_override o where o.country = protocol.country and o.is_worked),
       sutarta.today(protocol.id)
from sutarta.chosen_plan($1, $2) as chosen
join sutarta.protocol on protocol.id = chosen.protocol_id
join sutarta.plan on plan.protocol_id = chosen.protocol_id and plan.id = chosen.plan_id;
