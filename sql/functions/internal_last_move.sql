-- The last move of a subject; none where there has been none.
create or replace function sutarta.last_move(matter sutarta.matter) returns setof sutarta.history
language sql stable
set search_path = sutarta, pg_catalog, pg_temp
as $$
  select h.* from sutarta.history h
  where h.protocol_id = matter.protocol_id and h.subject = matter.subject
    and h.plan_id is not distinct from matter.plan_id and h.measure_id is not distinct from matter.measure_id
    and h.amendment is not distinct from matter.amendment and h.decision is not distinct from matter.decision
    -- Each association's signature is a move of the one protocol.
    and (matter.subject = 'protocol' or h.voter_id is not distinct from matter.voter_id)
  order by h.version desc
  limit 1
$$;
