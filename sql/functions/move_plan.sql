-- Moves a plan along its life cycle. Protocol and plan may be left unsaid where only one can be meant; the same
-- request made again is answered the same and moves nothing.
create or replace function door.move_plan(
  protocol text, plan text, action text, account text default null, request uuid default null)
returns table (state text, moved_at timestamptz, time_zone text)
language plpgsql security definer
set search_path = sutarta, pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  answered jsonb;
  chosen record;
  moved record;
begin
  perform sutarta.require_person();
  answered := sutarta.begin_request(request, 'move_plan', jsonb_build_object(
    'protocol', protocol, 'plan', plan, 'action', action, 'account', account));
  if answered is null then
    select * into chosen from sutarta.chosen_plan(protocol, plan);
    if move_plan.action = 'agree' then
      perform sutarta.hold_matter(chosen.protocol_id, 'plan', chosen.plan_id, null, null);
    end if;
    select * into moved from sutarta.make_plan_move(
      chosen.protocol_id, chosen.plan_id, action, account, sutarta.roles_on_protocol(chosen.protocol_id), request);
    answered := jsonb_build_object(
      'state', moved.state, 'moved_at', moved.moved_at,
      'time_zone', (select p.time_zone from sutarta.protocol p where p.id = chosen.protocol_id));
    perform sutarta.end_request(request, answered);
  end if;
  return query
    select answered ->> 'state', (answered ->> 'moved_at')::timestamptz, answered ->> 'time_zone';
end
$$;
