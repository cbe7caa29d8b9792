-- Whom the events and deadlines of a protocol between two days concern, as things stand on a day: an event concerns
-- whoever represents any party; a measure's deadline whoever represents its lead or a partner — or, where it names no
-- lead, any signatory. What is no promise yet concerns nobody, nor what has come to its end, with its protocol or
-- with the whole that it is part of. A term that sets no deadline is over with its plan: nobody is told before, whoever owes the account is asked
-- for it after.
create or replace function sutarta.concerns(protocol bigint, day date, first date, last date)
returns table (occurrence_id bigint, measure_id bigint, matter_day date, person_id bigint, capacity text)
language plpgsql stable rows 50
set search_path = sutarta, pg_catalog, pg_temp
-- Asked for one protocol after the other: planning anew takes longer than the answer.
set plan_cache_mode = force_generic_plan
as $$
begin
  return query
    with speaker as materialized (
      select s.* from sutarta.speakers(concerns.protocol, concerns.day) s
      where not exists (
        select from sutarta.protocol a
        join sutarta.life_cycle_state e on e.subject = a.subject and e.state = a.state and e.is_final
        where a.id = concerns.protocol)
    ), open_measure as materialized (
      select m.id, m.due::date as due, m.lead_id
      from sutarta.measure m
      join sutarta.life_cycle_state s on s.subject = m.subject and s.state = m.state and not s.is_initial and not s.is_final
      where m.protocol_id = concerns.protocol and m.due between concerns.first and concerns.last
        and not sutarta.is_settled(m.protocol_id, m.parent_id)
      union all
      select m.id, p.last_day::date, m.lead_id
      from sutarta.plan p
      join sutarta.measure m on m.protocol_id = p.protocol_id and m.plan_id = p.id and m.due is null
      join sutarta.life_cycle_state s on s.subject = m.subject and s.state = m.state and not s.is_initial and not s.is_final
      where p.protocol_id = concerns.protocol
        and p.last_day between concerns.first and least(concerns.last, concerns.day - 1)
        and not sutarta.is_settled(m.protocol_id, m.parent_id)
    )
    select o.id, null::bigint, o.first_day::date, s.person_id, null::text
    from sutarta.occurrence o
    cross join (select distinct x.person_id from speaker x) s
    where o.protocol_id = concerns.protocol and o.first_day between concerns.first and concerns.last
    union all
    -- Who is more than one is told of the weightier.
    select null::bigint, c.id, c.due, c.person_id,
      (array['lead', 'signatory', 'partner'])[min(array_position(array['lead', 'signatory', 'partner'], c.capacity))]
    from (
      select m.id, m.due, s.person_id, 'lead' as capacity
      from open_measure m join speaker s on s.association_id = m.lead_id
      union all
      select m.id, m.due, s.person_id, 'signatory'
      from open_measure m join speaker s on m.lead_id is null and s.standing = 'signatory'
      union all
      select m.id, m.due, s.person_id, 'partner'
      from open_measure m
      join sutarta.measure_partner x on x.protocol_id = concerns.protocol and x.measure_id = m.id
      join speaker s on s.association_id = x.association_id
    ) c
    group by c.id, c.due, c.person_id;
end
$$;
