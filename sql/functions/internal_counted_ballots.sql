-- The associations eligible in a decision, with the stance of each that counts: she has not left, her ballot was not
-- taken back, and it was cast on the present content. A stance that is null is missing.
create or replace function sutarta.counted_ballots(protocol_id bigint, decision integer)
returns table (association_id bigint, has_left boolean, stance text, is_void boolean)
language sql stable rows 10
set search_path = sutarta, pg_catalog, pg_temp
as $$
  select e.association_id, e.has_left,
    case when not e.has_left and b.content_hash = d.content_hash then s.stance end,
    coalesce(b.content_hash <> d.content_hash, false)
  from sutarta.decision d
  join sutarta.decision_eligible e on e.protocol_id = d.protocol_id and e.decision = d.number
  left join sutarta.ballot b
    on b.protocol_id = e.protocol_id and b.decision = e.decision and b.association_id = e.association_id
  -- A stance is what a ballot came to by an action other than taking it back.
  left join lateral (
    select m.to_state as stance from sutarta.life_cycle_move m
    where m.subject = b.subject and m.to_state = b.state and m.action <> 'withdraw' limit 1) s on true
  where d.protocol_id = counted_ballots.protocol_id and d.number = counted_ballots.decision
$$;
