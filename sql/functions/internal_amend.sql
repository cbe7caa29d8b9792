-- Makes what an amendment says of one measure: new values of its fields, or the measure itself, agreed at once.
create or replace function sutarta.amend(in_force sutarta.plan, number text, changes jsonb, request uuid) returns void
language plpgsql
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  held sutarta.measure;
  checked record;
  as_consequence constant text[] := array['consequence'];
begin
  if changes ? 'measure' then
    held := sutarta.add_measure(
      in_force.protocol_id, in_force.id, amend.number, changes -> 'measure' -> 1, 'consequence', request);
    perform sutarta.make_measure_move(
      held.protocol_id, held.id, 'agree', null, array['decision'], request);
    return;
  end if;
  held := sutarta.hold_measure(
    in_force.protocol_id, sutarta.own_measure(in_force.protocol_id, in_force.id, amend.number, 'number'));
  select * into checked from sutarta.check_move(sutarta.matter_of(held), held.state, 'amend', null, as_consequence);
  perform sutarta.write_measure(held, (select jsonb_object_agg(e.key, e.value -> 1) from jsonb_each(changes) e));
  perform sutarta.record_move(
    sutarta.matter_of(held), held.state, 'amend', checked.to_state, null, checked.capacity, held.version,
    changes => changes, request => request);
  perform sutarta.content_changed(held.protocol_id, held.plan_id, held.id, null);
end
$$;
