-- Proposes an amendment of an agreed plan, without differences as yet; the plan stays in force as it is. Gives the
-- amendment's number.
create or replace function door.propose_amendment(
  protocol text, plan text, reason text, request uuid default null) returns integer
language plpgsql security definer
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  answered jsonb;
  chosen record;
  held sutarta.plan;
  beginning sutarta.life_cycle_move := sutarta.first_move('amendment');
  matter sutarta.matter;
  checked record;
  made sutarta.amendment;
begin
  perform sutarta.require_person();
  answered := sutarta.begin_request(request, 'propose_amendment', jsonb_build_object(
    'protocol', protocol, 'plan', plan, 'reason', reason));
  if answered is null then
    select * into chosen from sutarta.chosen_plan(protocol, plan);
    held := sutarta.hold_plan(chosen.protocol_id, chosen.plan_id);
    -- Only what is in force is amended: a draft is changed, and what has ended is over.
    perform sutarta.check_move(sutarta.matter_of(held), held.state, 'amend', null, array['consequence']);
    matter := row(held.protocol_id, 'amendment', held.id, null, null, null, null);
    select * into checked from sutarta.check_move(
      matter, beginning.from_state, beginning.action, reason, sutarta.roles_on_protocol(held.protocol_id));
    insert into sutarta.amendment (protocol_id, number, plan_id, reason, base_revision, proposed_by, state)
    values (
      held.protocol_id, sutarta.next_number(held.protocol_id, 'amendment'), held.id,
      btrim(propose_amendment.reason, E' \t\n\r'), held.revision, sutarta.acting_association(matter, 'signatory'),
      checked.to_state)
    returning * into strict made;
    perform sutarta.record_move(
      sutarta.matter_of(made), beginning.from_state, beginning.action, made.state, reason, checked.capacity,
      made.version, request => request);
    answered := to_jsonb(made.number);
    perform sutarta.end_request(request, answered);
  end if;
  return answered::integer;
end
$$;
