-- Adds a direction to a draft of a plan, or words it anew.
create or replace function door.set_direction(
  protocol text, plan text, code text, titles jsonb, "position" integer, request uuid default null)
returns table (state text, moved_at timestamptz, time_zone text)
language plpgsql security definer
set search_path = sutarta, pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  answered jsonb;
  chosen record;
  held sutarta.plan;
  checked record;
  before jsonb;
begin
  perform sutarta.require_person();
  answered := sutarta.begin_request(request, 'set_direction', jsonb_build_object(
    'protocol', protocol, 'plan', plan, 'code', set_direction.code, 'titles', set_direction.titles,
    'position', set_direction.position));
  if answered is null then
    select * into chosen from sutarta.chosen_plan(protocol, plan);
    held := sutarta.hold_plan(chosen.protocol_id, chosen.plan_id);
    select * into checked from sutarta.check_move(
      sutarta.matter_of(held), held.state, 'change', null, sutarta.roles_on_protocol(held.protocol_id));
    perform sutarta.require_text('code', set_direction.code, 100);
    perform sutarta.require_texts('titles', set_direction.titles);
    perform sutarta.require_text('position', set_direction.position::text);
    select to_jsonb(d) into before from sutarta.direction d
    where d.protocol_id = held.protocol_id and d.plan_id = held.id and d.code = set_direction.code;
    insert into sutarta.direction (protocol_id, plan_id, code, titles, position)
    values (held.protocol_id, held.id, set_direction.code, set_direction.titles, set_direction.position)
    on conflict (protocol_id, plan_id, code) do update
      set titles = sutarta.direction.titles::jsonb || excluded.titles::jsonb, position = excluded.position;
    answered := sutarta.answer_of(sutarta.matter_of(held), held.state, sutarta.record_move(
      sutarta.matter_of(held), held.state, 'change', checked.to_state, null, checked.capacity, held.version,
      request => request, changes => jsonb_build_object(
        'direction ' || set_direction.code, jsonb_build_array(before -> 'titles', set_direction.titles))));
    perform sutarta.content_changed(held.protocol_id, held.id, null, null);
    perform sutarta.end_request(request, answered);
  end if;
  return query
    select answered ->> 'state', (answered ->> 'moved_at')::timestamptz, answered ->> 'time_zone';
end
$$;
