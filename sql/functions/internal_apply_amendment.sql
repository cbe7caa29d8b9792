-- Changes the plan as an amendment says that has just been agreed, and keeps the result as the next revision. The
-- decision holds plan and amendment, and has seen that the amendment fits.
create or replace function sutarta.apply_amendment(
  protocol_id bigint, amendment integer, decision integer, request uuid) returns void
language plpgsql
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  agreed sutarta.amendment := sutarta.found_amendment(protocol_id, amendment);
  in_force sutarta.plan := sutarta.hold_plan(agreed.protocol_id, agreed.plan_id);
  changed record;
begin
  perform sutarta.move_amendment(agreed, 'agree', null, array['decision'], request);
  for changed in
    select c.number, jsonb_object_agg(c.field, jsonb_build_array(c.from_value, c.to_value)) as changes
    from sutarta.amendment_change c
    where c.protocol_id = agreed.protocol_id and c.amendment = agreed.number
    group by c.number order by min(c.position)
  loop
    perform sutarta.amend(in_force, changed.number, changed.changes, request);
  end loop;
  perform sutarta.record_move(
    sutarta.matter_of(in_force), in_force.state, 'amend', in_force.state, agreed.reason, 'consequence',
    in_force.version, request => request, changes => jsonb_build_object('amendment', agreed.number));
  perform sutarta.keep_revision(
    in_force.protocol_id, in_force.id, apply_amendment.decision, agreed.number, clock_timestamp());
  perform sutarta.lapse_amendments(in_force.protocol_id, in_force.id);
end
$$;
