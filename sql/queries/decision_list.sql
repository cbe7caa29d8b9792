-- The decisions of a protocol, the newest first: $1 protocol, $2 language, $3 whether the settled ones too, $4 whether
-- only those that wait for a ballot of the person who asks.
select decision.number, decision.about, plan.code, measure.number, decision.amendment, decision.action, decision.state,
       sutarta.question_title(decision.*, $2), tally.consents, tally.objections, tally.abstentions, tally.missing,
       decision.last_day::date, waits.for_me
from sutarta.find_protocol($1) as found (id)
join sutarta.decision on decision.protocol_id = found.id
left join sutarta.plan on plan.protocol_id = decision.protocol_id and plan.id = decision.plan_id
left join sutarta.measure on measure.protocol_id = decision.protocol_id and measure.id = decision.measure_id
cross join lateral sutarta.tally(decision.protocol_id, decision.number) as tally
cross join lateral (
  select decision.is_open and exists (
    select from sutarta.counted_ballots(decision.protocol_id, decision.number) as ballot
    join sutarta.my_parties() as mine
      on mine.protocol_id = decision.protocol_id and mine.association_id = ballot.association_id
    where ballot.stance is null and not ballot.has_left)) as waits (for_me)
where (decision.is_open or $3) and (waits.for_me or not $4)
order by decision.number desc;
