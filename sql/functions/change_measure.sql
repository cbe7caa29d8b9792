-- Changes fields of a measure that is still a proposal; what has been agreed is changed by an amendment. A change of
-- substance voids the ballots cast.
create or replace function door.change_measure(
  protocol text, plan text, number text, fields jsonb, request uuid default null)
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
  before jsonb;
  changed jsonb;
  moved timestamptz;
begin
  perform sutarta.require_person();
  answered := sutarta.begin_request(request, 'change_measure', jsonb_build_object(
    'protocol', protocol, 'plan', plan, 'number', change_measure.number, 'fields', fields));
  if answered is null then
    select * into chosen from sutarta.chosen_measure(protocol, plan, change_measure.number);
    perform sutarta.hold_plan(chosen.protocol_id, chosen.plan_id);
    held := sutarta.hold_measure(chosen.protocol_id, chosen.measure_id);
    perform sutarta.require_draft(held, fields);
    select * into checked from sutarta.check_move(
      sutarta.matter_of(held), held.state, 'change', null, sutarta.roles_on_measure(held.protocol_id, held.id));
    select f.fields into before from sutarta.measure_fields(held.protocol_id, held.plan_id, held.id) f;
    changed := sutarta.field_changes(
      before, sutarta.checked_fields(held.protocol_id, held.plan_id, fields, before));
    if changed is not null then
      perform sutarta.write_measure(held, (select jsonb_object_agg(e.key, e.value -> 1) from jsonb_each(changed) e));
      moved := sutarta.record_move(
        sutarta.matter_of(held), held.state, 'change', checked.to_state, null, checked.capacity, held.version,
        changes => changed, request => request);
      perform sutarta.content_changed(held.protocol_id, held.plan_id, held.id, null);
    end if;
    answered := sutarta.answer_of(sutarta.matter_of(held), held.state, moved);
    perform sutarta.end_request(request, answered);
  end if;
  return query
    select answered ->> 'state', (answered ->> 'moved_at')::timestamptz, answered ->> 'time_zone';
end
$$;
