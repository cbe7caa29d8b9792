-- Whether those who may vote on a question are others on a day than when it was put.
create or replace function sutarta.eligible_differs(question sutarta.decision, day date) returns boolean
language plpgsql stable
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  return exists (
    select from sutarta.decision_eligible e
    where e.protocol_id = question.protocol_id and e.decision = question.number
      and e.has_left = (e.association_id in (select sutarta.signatories(question.protocol_id, day))))
  or exists (
    select from sutarta.eligible_now(question, day) n
    where n not in (
      select e.association_id from sutarta.decision_eligible e
      where e.protocol_id = question.protocol_id and e.decision = question.number));
end
$$;
