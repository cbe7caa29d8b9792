-- The reminders that these people are to be told of by these days, each by her own, and whose matter is still to come
-- about: the measure is not at its end and due on that day, or still silent; the ballot is still missing, the objection
-- not overcome. Whether an occurrence is still other than was told is seen where it is told of.
create or replace function sutarta.mattering_reminders(people bigint[], days date[]) returns setof sutarta.reminder
language plpgsql stable rows 1000
set search_path = sutarta, pg_catalog, pg_temp
-- Asked for some people after others: planning anew takes as long as the answer.
set plan_cache_mode = force_generic_plan
as $$
begin
  return query
    select r.*
    from unnest(people, days) as s (person_id, day)
    join sutarta.reminder r on r.person_id = s.person_id and r.digest_on is null and r.due_on <= s.day
    left join sutarta.measure m on m.protocol_id = r.protocol_id and m.id = r.measure_id
    left join sutarta.life_cycle_state t on t.subject = m.subject and t.state = m.state
    where case
      when r.cause = 'negotiation' then exists (
        select from sutarta.negotiators(r.protocol_id, r.matter_day) n
        where n.decision = r.decision and n.person_id = r.person_id and n.last_day = r.matter_day)
      when r.decision is not null then exists (
        select from sutarta.decision d
        cross join lateral sutarta.counted_ballots(d.protocol_id, d.number) b
        join sutarta.representative o on o.association_id = b.association_id and o.person_id = r.person_id
        where d.protocol_id = r.protocol_id and d.number = r.decision and d.is_open
          and b.stance is null and not b.has_left)
      when r.measure_id is null then num_nonnulls(r.occurrence_id, r.event_id) > 0
      when t.is_final or sutarta.is_settled(m.protocol_id, m.parent_id) then false
      when r.cause = 'silence' then true
      else r.matter_day = coalesce(m.due, (
        select p.last_day from sutarta.plan p where p.protocol_id = m.protocol_id and p.id = m.plan_id))
    end;
end
$$;
