-- The matter that a question is about, for the facts of a refusal.
create or replace function sutarta.matter_of_question(question sutarta.decision) returns sutarta.matter
language sql immutable parallel safe
set search_path = sutarta, pg_catalog, pg_temp
as $$
  select row(
    question.protocol_id, question.about, question.plan_id, question.measure_id, question.amendment, null,
    null)::sutarta.matter
$$;
