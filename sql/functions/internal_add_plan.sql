-- Adds a plan to a protocol for whoever may propose one, and records that it was proposed.
create or replace function sutarta.add_plan(
  protocol_id bigint, code text, titles jsonb, first date, last date, request uuid) returns sutarta.plan
language plpgsql
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  beginning sutarta.life_cycle_move := sutarta.first_move('plan');
  made sutarta.plan;
  checked record;
begin
  select * into checked from sutarta.check_move(
    row(add_plan.protocol_id, 'plan', null, null, null, null, null)::sutarta.matter, beginning.from_state,
    beginning.action, null, sutarta.roles_on_protocol(add_plan.protocol_id));
  perform sutarta.require_text('code', add_plan.code, 100);
  perform sutarta.require_texts('titles', add_plan.titles);
  perform sutarta.require_day('first', first);
  perform sutarta.require_day('last', last);
  if last < first then
    perform sutarta.refuse(
      'SU012', 'A plan does not end before it begins.',
      array['field', 'last', 'value', last::text, 'allowed', '≥ ' || first]);
  end if;
  if exists (
    select from sutarta.plan p where p.protocol_id = add_plan.protocol_id and p.code = add_plan.code) then
    perform sutarta.refuse(
      'SU012', format('There is a plan %s already.', add_plan.code),
      array['field', 'code', 'value', add_plan.code, 'allowed', 'another']);
  end if;
  insert into sutarta.plan (protocol_id, code, titles, first_day, last_day, state)
  values (add_plan.protocol_id, add_plan.code, add_plan.titles, first, last, beginning.to_state)
  returning * into strict made;
  perform sutarta.record_move(
    sutarta.matter_of(made), beginning.from_state, beginning.action, made.state, null, checked.capacity, made.version,
    request => request);
  return made;
end
$$;
