-- Lets a proposed measure wait for another, and so many days more; with no days it waits no longer.
create or replace function door.set_need(
  protocol text, plan text, number text, needs text, delay_days integer, request uuid default null)
returns table (state text, moved_at timestamptz, time_zone text)
language plpgsql security definer
set search_path = sutarta, pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  answered jsonb;
  chosen record;
  held sutarta.measure;
  checked record;
  needed_id bigint;
  before jsonb;
begin
  perform sutarta.require_person();
  answered := sutarta.begin_request(request, 'set_need', jsonb_build_object(
    'protocol', protocol, 'plan', plan, 'number', set_need.number, 'needs', needs, 'delay_days', delay_days));
  if answered is null then
    select * into chosen from sutarta.chosen_measure(protocol, plan, set_need.number);
    -- Whoever holds the plan is the only one who ties its measures to each other: two cannot close a circle together.
    perform sutarta.hold_plan(chosen.protocol_id, chosen.plan_id);
    held := sutarta.hold_measure(chosen.protocol_id, chosen.measure_id);
    perform sutarta.require_draft(held, '{"needs": null}');
    select * into checked from sutarta.check_move(
      sutarta.matter_of(held), held.state, 'change', null, sutarta.roles_on_measure(held.protocol_id, held.id));
    needed_id := sutarta.own_measure(held.protocol_id, held.plan_id, needs, 'needs');
    perform sutarta.require_text('needs', needs);
    if delay_days is not null then perform sutarta.require_delay(to_jsonb(delay_days)); end if;
    select f.fields into before from sutarta.measure_fields(held.protocol_id, held.plan_id, held.id) f;
    perform sutarta.tie_measures(held, needed_id, delay_days);
    answered := sutarta.answer_of(sutarta.matter_of(held), held.state, sutarta.record_move(
      sutarta.matter_of(held), held.state, 'change', checked.to_state, null, checked.capacity, held.version,
      request => request, changes => (
        select sutarta.field_changes(before, f.fields)
        from sutarta.measure_fields(held.protocol_id, held.plan_id, held.id) f)));
    perform sutarta.content_changed(held.protocol_id, held.plan_id, held.id, null);
    perform sutarta.end_request(request, answered);
  end if;
  return query
    select answered ->> 'state', (answered ->> 'moved_at')::timestamptz, answered ->> 'time_zone';
end
$$;
