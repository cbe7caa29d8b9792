-- Records that a plan was agreed before the register was kept, its measures with it.
create or replace function door.record_agreement(protocol text, plan text, agreed_on date, minutes text) returns text
language plpgsql security definer
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  own_protocol_id bigint;
  own_plan_id bigint;
  stored sutarta.plan;
  fields text[];
begin
  perform sutarta.require_registrar();
  own_protocol_id := sutarta.registered_protocol(protocol);
  own_plan_id := sutarta.registered_plan(own_protocol_id, plan);
  select p.* into strict stored from sutarta.plan p where p.protocol_id = own_protocol_id and p.id = own_plan_id;
  fields := sutarta.differing(
    jsonb_build_object('agreed_on', stored.agreed_on, 'minutes', stored.minutes),
    jsonb_build_object('agreed_on', record_agreement.agreed_on, 'minutes', record_agreement.minutes));
  if cardinality(fields) = 0 then return 'unchanged'; end if;
  perform sutarta.hold_matter(own_protocol_id, 'plan', own_plan_id, null, null);
  perform sutarta.hold_draft(own_protocol_id, own_plan_id, null, fields);
  update sutarta.plan p set agreed_on = record_agreement.agreed_on, minutes = record_agreement.minutes
  where p.protocol_id = own_protocol_id and p.id = own_plan_id;
  perform sutarta.make_plan_move(own_protocol_id, own_plan_id, 'agree', minutes, array['registrar']);
  return 'added';
end
$$;
