-- Voids the ballots of the open questions about content that has just changed: each gets the new hash, and its ballots
-- stay with the old one. The caller holds what has changed. A draft's measures are its plan's content.
create or replace function sutarta.content_changed(
  protocol_id bigint, plan_id bigint, measure_id bigint, amendment integer) returns void
language plpgsql
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  question sutarta.decision;
  hash bytea;
begin
  for question in
    select d.* from sutarta.decision d
    where d.is_open and d.protocol_id = content_changed.protocol_id and d.plan_id = content_changed.plan_id
      and (d.about = 'plan' or d.measure_id = content_changed.measure_id or d.amendment = content_changed.amendment)
    order by d.number
  loop
    hash := sutarta.question_hash(question);
    continue when hash = question.content_hash;
    update sutarta.decision d set version = d.version + 1, content_hash = hash
    where d.protocol_id = question.protocol_id and d.number = question.number
    returning d.* into strict question;
    continue when not question.is_open;
    delete from sutarta.negotiation n where n.protocol_id = question.protocol_id and n.decision = question.number;
    question := sutarta.move_decision(question, 'amend', null, array['consequence']);
    -- Whom it concerns now, votes.
    perform sutarta.recount(question, sutarta.today(question.protocol_id));
  end loop;
end
$$;
