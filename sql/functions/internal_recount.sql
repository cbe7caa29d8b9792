-- Brings the list of those who may vote on a question that is held up to a day: who has left keeps her row and loses her
-- vote, who has joined may vote.
create or replace function sutarta.recount(held sutarta.decision, day date) returns sutarta.decision
language plpgsql
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  voters bigint[] := array(select sutarta.signatories(held.protocol_id, day));
begin
  if not held.is_open or not sutarta.eligible_differs(held, day) then return held; end if;
  update sutarta.decision_eligible e set has_left = not e.has_left
  where e.protocol_id = held.protocol_id and e.decision = held.number
    and e.has_left = (e.association_id = any (voters));
  insert into sutarta.decision_eligible (protocol_id, decision, association_id)
  select held.protocol_id, held.number, n from sutarta.eligible_now(held, day) n
  on conflict do nothing;
  return sutarta.move_decision(held, 'recount', null, array['consequence'], changes => jsonb_build_object('eligible', (
    select jsonb_agg(a.code order by a.code)
    from sutarta.decision_eligible e join sutarta.association a on a.id = e.association_id
    where e.protocol_id = held.protocol_id and e.decision = held.number and not e.has_left)));
end
$$;
