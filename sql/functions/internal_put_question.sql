-- Puts a question whose subject is held: checks that it may be put and can be answered, and copies the rule and the
-- eligible.
create or replace function sutarta.put_question(question sutarta.decision, request uuid) returns sutarta.decision
language plpgsql
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  beginning sutarta.life_cycle_move := sutarta.first_move('decision', 'open');
  matter sutarta.matter := sutarta.matter_of_question(question);
  today date := sutarta.today(question.protocol_id);
  asked record;
  standing_question integer;
begin
  -- The move must be one that a decision makes, and its account given now.
  perform sutarta.check_move(
    matter, sutarta.matter_state(question), question.action, question.account, array['decision'], is_plain => true);
  if not sutarta.in_force(question.protocol_id) then
    perform sutarta.refuse(
      'SU001', 'The protocol is not in force.',
      sutarta.case_facts(row(question.protocol_id, 'protocol', null, null, null, null, null))
      || array['action', 'open', 'allowed', '']);
  end if;
  select d.number into standing_question from sutarta.decision d
  where d.is_open and d.protocol_id = question.protocol_id and d.about = question.about
    and d.plan_id is not distinct from question.plan_id and d.measure_id is not distinct from question.measure_id
    and d.amendment is not distinct from question.amendment;
  if standing_question is not null then
    perform sutarta.refuse(
      'SU013', 'This is being decided already.',
      sutarta.case_facts(matter) || array['action', question.action, 'decision', standing_question::text]);
  end if;
  if question.about = 'amendment' then
    perform sutarta.require_applicable(sutarta.found_amendment(question.protocol_id, question.amendment));
  end if;
  if question.last_day < today then
    perform sutarta.refuse(
      'SU012', 'The last day for ballots has passed already.',
      array['field', 'until', 'value', question.last_day::text, 'allowed', '≥ ' || today]);
  end if;

  -- Numbers count within the protocol: whoever takes the next holds the protocol's last.
  question.number := sutarta.next_number(question.protocol_id, 'decision');
  select * into asked from sutarta.rule_for(question.protocol_id, question.about);
  question.rule_version := asked.version;
  question.eligible := asked.eligible;
  question.quorum := asked.quorum;
  question.threshold := asked.threshold;
  question.base := asked.base;
  question.objection_blocks := asked.objection_blocks;
  question.tacit_on := sutarta.working_day_after(
    (select a.country from sutarta.protocol a where a.id = question.protocol_id), today, asked.tacit_days);
  question.content_hash := sutarta.question_hash(question);
  question.state := beginning.to_state;
  question.opened_at := clock_timestamp();
  question.version := 1;
  question.proposed_by := sutarta.acting_association(matter, 'signatory');

  insert into sutarta.decision (
    protocol_id, number, about, plan_id, measure_id, amendment, action, account, content_hash, rule_version, eligible,
    quorum, threshold, base, objection_blocks, tacit_on, last_day, proposed_by, opened_at, state)
  values (
    question.protocol_id, question.number, question.about, question.plan_id, question.measure_id, question.amendment,
    question.action, question.account, question.content_hash, question.rule_version, question.eligible,
    question.quorum, question.threshold, question.base, question.objection_blocks, question.tacit_on,
    question.last_day, question.proposed_by, question.opened_at, question.state)
  returning * into strict question;
  -- Refuses who may not put it, once it is there to be told of.
  select * into asked from sutarta.check_move(
    sutarta.matter_of(question), beginning.from_state, beginning.action, null,
    sutarta.roles_on_protocol(question.protocol_id));
  insert into sutarta.decision_eligible (protocol_id, decision, association_id)
  select question.protocol_id, question.number, c
  from sutarta.eligible_now(question, today) c;
  if not found then
    perform sutarta.refuse(
      'SU006', 'There is nobody who may vote on it.',
      sutarta.case_facts(matter) || array['action', question.action, 'field', 'eligible']);
  end if;
  perform sutarta.record_move(
    sutarta.matter_of(question), beginning.from_state, beginning.action, question.state, question.account,
    asked.capacity, question.version, request => request,
    changes => jsonb_build_object('content', encode(question.content_hash, 'hex')));
  return question;
end
$$;
