-- Who is to find a way past an objection that stands, in which capacity and until which day: whoever speaks for the
-- association that mediates, for one that objects, or for the one that put the question — or, where the coordinator put
-- it, who coordinates. Once nobody objects any more, or the question is closed, nobody is.
create or replace function sutarta.negotiators(protocol bigint, today date)
returns table (decision integer, person_id bigint, capacity text, last_day date, mediator_id bigint)
language plpgsql stable rows 5
set search_path = sutarta, pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
  return query
  with objector as materialized (
    select n.decision, n.last_day::date as last_day, n.mediator_id, d.proposed_by, b.association_id
    from sutarta.negotiation n
    join sutarta.decision d on d.protocol_id = n.protocol_id and d.number = n.decision and d.is_open
    cross join lateral sutarta.counted_ballots(d.protocol_id, d.number) b
    join sutarta.life_cycle_move m on m.subject = 'ballot' and m.to_state = b.stance and m.action = 'object'
    where n.protocol_id = negotiators.protocol
  )
  -- Who is in it twice is told of what weighs more.
  select distinct on (c.decision, c.person_id) c.decision, c.person_id, c.capacity, c.last_day, c.mediator_id
  from (
    select o.decision, s.person_id, w.capacity, w.weight, o.last_day, o.mediator_id
    from objector o
    cross join lateral (
      values (o.mediator_id, 'mediator', 1), (o.association_id, 'objector', 2), (o.proposed_by, 'proposer', 3)
    ) as w (association_id, capacity, weight)
    join sutarta.speakers(negotiators.protocol, negotiators.today) s on s.association_id = w.association_id
    union all
    select o.decision, c, 'proposer', 3, o.last_day, o.mediator_id
    from objector o
    cross join lateral sutarta.coordinators(negotiators.protocol, negotiators.today) c
    where o.proposed_by is null
  ) c
  order by c.decision, c.person_id, c.weight;
end
$$;
