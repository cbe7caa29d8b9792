-- The beginnings of a decision: what it is about, found and held.
create or replace function sutarta.question_about(
  protocol text, about text, plan text, number text, amendment integer) returns sutarta.decision
language plpgsql
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  question sutarta.decision;
  proposal sutarta.amendment;
begin
  question.about := question_about.about;
  case about
    when 'protocol' then
      question.protocol_id := sutarta.find_protocol(protocol);
    when 'plan' then
      select c.protocol_id, c.plan_id into question.protocol_id, question.plan_id
      from sutarta.chosen_plan(protocol, plan) c;
    when 'measure' then
      select c.protocol_id, c.plan_id, c.measure_id
      into question.protocol_id, question.plan_id, question.measure_id
      from sutarta.chosen_measure(protocol, plan, question_about.number) c;
    when 'amendment' then
      proposal := sutarta.found_amendment(sutarta.find_protocol(protocol), question_about.amendment);
      question.protocol_id := proposal.protocol_id;
      question.plan_id := proposal.plan_id;
      question.amendment := proposal.number;
    else
      perform sutarta.refuse(
        'SU012', 'There are no questions about that.',
        array['field', 'about', 'value', about, 'allowed', 'protocol, plan, measure, amendment']);
  end case;
  perform sutarta.hold_matter(
    question.protocol_id, question.about, question.plan_id, question.measure_id, question.amendment);
  return question;
end
$$;
