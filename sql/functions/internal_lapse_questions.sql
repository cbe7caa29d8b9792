-- Ends the open questions about a measure, or all under a plan, that ask for what cannot be done any more. The caller
-- holds the plan or the measure.
create or replace function sutarta.lapse_questions(protocol_id bigint, plan_id bigint, measure_id bigint) returns void
language plpgsql
as $$
declare
  question sutarta.decision;
begin
  for question in
    select d.* from sutarta.decision d
    where d.is_open and d.protocol_id = lapse_questions.protocol_id and d.plan_id = lapse_questions.plan_id
      and (lapse_questions.measure_id is null or d.measure_id = lapse_questions.measure_id)
    order by d.number
  loop
    continue when sutarta.can_be_decided(question);
    update sutarta.decision d set version = d.version + 1
    where d.protocol_id = question.protocol_id and d.number = question.number
    returning d.* into strict question;
    continue when not question.is_open;
    perform sutarta.move_decision(question, 'lapse', null, array['consequence']);
  end loop;
end
$$;
