-- Whether what a question asks for can be done by a decision, as things stand.
create or replace function sutarta.can_be_decided(question sutarta.decision) returns boolean
language plpgsql stable
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  return sutarta.in_force(question.protocol_id) and exists (
    select from sutarta.life_cycle_role r
    where r.subject = question.about and r.from_state = sutarta.matter_state(question) and r.action = question.action
      and r.role = 'decision')
    and (question.about <> 'amendment' or sutarta.amendment_fits(
      sutarta.found_amendment(question.protocol_id, question.amendment)));
end
$$;
