-- Answers a question that is held with yes, and does what it asked for.
create or replace function sutarta.carry(
  held sutarta.decision, request uuid default null, meeting integer default null) returns sutarta.decision
language plpgsql
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  as_decided constant text[] := array['decision'];
begin
  held := sutarta.move_decision(held, 'carry', null, array['consequence'], request, meeting);
  case held.about
    when 'plan' then
      perform sutarta.make_plan_move(
        held.protocol_id, held.plan_id, held.action, held.account, as_decided, request, held.number);
    when 'measure' then
      perform sutarta.make_measure_move(
        held.protocol_id, held.measure_id, held.action, held.account, as_decided, request);
    when 'amendment' then
      perform sutarta.apply_amendment(held.protocol_id, held.amendment, held.number, request);
    else
      perform sutarta.move_protocol(held.protocol_id, held.action, held.account, as_decided, request => request);
      -- With the protocol ends what is being decided under it.
      perform sutarta.lapse_questions(p.protocol_id, (sutarta.hold_plan(p.protocol_id, p.id)).id, null)
      from sutarta.plan p
      where p.protocol_id = held.protocol_id and exists (
        select from sutarta.decision d where d.is_open and d.protocol_id = p.protocol_id and d.plan_id = p.id);
  end case;
  return held;
end
$$;
