-- Who may vote on a question by its own rule, as of a day.
create or replace function sutarta.eligible_now(question sutarta.decision, day date) returns setof bigint
language plpgsql stable rows 10
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  if question.eligible = 'signatories' then
    return query select sutarta.signatories(question.protocol_id, day);
  else
    return query select sutarta.concerned(
      question.protocol_id, question.about, question.plan_id, question.measure_id, question.amendment, day);
  end if;
end
$$;
