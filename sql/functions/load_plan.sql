-- Proposes a plan, or brings a draft up to date. What has been agreed is frozen.
create or replace function door.load_plan(protocol text, code text, titles jsonb, first date, last date) returns text
language plpgsql security definer
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  own_protocol_id bigint;
  stored sutarta.plan;
  fields text[];
  beginning sutarta.life_cycle_move;
begin
  perform sutarta.require_registrar();
  own_protocol_id := sutarta.registered_protocol(protocol);
  select p.* into stored from sutarta.plan p where p.protocol_id = own_protocol_id and p.code = load_plan.code;
  if stored.id is null then
    beginning := sutarta.first_move('plan');
    insert into sutarta.plan (protocol_id, code, titles, first_day, last_day, state)
    values (own_protocol_id, load_plan.code, load_plan.titles, first, last, beginning.to_state)
    returning * into stored;
    perform sutarta.record_move(
      sutarta.matter_of(stored), beginning.from_state, beginning.action, stored.state, null, 'registrar',
      stored.version);
    return 'added';
  end if;
  fields := sutarta.differing(
    jsonb_build_object('titles', stored.titles, 'first_day', stored.first_day, 'last_day', stored.last_day),
    jsonb_build_object('titles', load_plan.titles, 'first_day', first, 'last_day', last));
  if cardinality(fields) = 0 then return 'unchanged'; end if;
  perform sutarta.hold_draft(stored.protocol_id, stored.id, null, fields);
  update sutarta.plan p set titles = load_plan.titles, first_day = load_plan.first, last_day = load_plan.last
  where p.protocol_id = stored.protocol_id and p.id = stored.id;
  perform sutarta.content_changed(stored.protocol_id, stored.id, null, null);
  return 'changed';
end
$$;
