-- Adds a direction to a draft of a plan, or brings it up to date. What has been agreed is frozen.
create or replace function door.load_direction(
  protocol text, plan text, code text, titles jsonb, "position" integer) returns text
language plpgsql security definer
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  own_protocol_id bigint;
  own_plan_id bigint;
  stored sutarta.direction;
  fields text[];
begin
  perform sutarta.require_registrar();
  own_protocol_id := sutarta.registered_protocol(protocol);
  own_plan_id := sutarta.registered_plan(own_protocol_id, plan);
  select d.* into stored from sutarta.direction d
  where d.protocol_id = own_protocol_id and d.plan_id = own_plan_id and d.code = load_direction.code;
  if stored.id is null then
    perform sutarta.hold_draft(own_protocol_id, own_plan_id, null, array['direction ' || load_direction.code]);
    insert into sutarta.direction (protocol_id, plan_id, code, titles, position)
    values (own_protocol_id, own_plan_id, load_direction.code, load_direction.titles, load_direction.position);
    perform sutarta.content_changed(own_protocol_id, own_plan_id, null, null);
    return 'added';
  end if;
  fields := sutarta.differing(
    jsonb_build_object('titles', stored.titles, 'position', stored.position),
    jsonb_build_object('titles', load_direction.titles, 'position', load_direction.position));
  if cardinality(fields) = 0 then return 'unchanged'; end if;
  perform sutarta.hold_draft(own_protocol_id, own_plan_id, null, array['direction ' || load_direction.code]);
  update sutarta.direction d set titles = load_direction.titles, position = load_direction.position
  where d.protocol_id = own_protocol_id and d.id = stored.id;
  perform sutarta.content_changed(own_protocol_id, own_plan_id, null, null);
  return 'changed';
end
$$;
