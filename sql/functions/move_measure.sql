-- Moves a measure along its life cycle. Protocol and plan may be left unsaid where only one can be meant; the same
-- request made again is answered the same and moves nothing.
create or replace function door.move_measure(
  protocol text, plan text, number text, action text, account text default null, request uuid default null)
returns table (state text, moved_at timestamptz, time_zone text)
language plpgsql security definer
set search_path = sutarta, pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  answered jsonb;
  chosen record;
  locked sutarta.measure;
  checked record;
begin
  perform sutarta.require_person();
  answered := sutarta.begin_request(request, 'move_measure', jsonb_build_object(
    'protocol', protocol, 'plan', plan, 'number', move_measure.number, 'action', action, 'account', account));
  if answered is null then
    select * into chosen from sutarta.chosen_measure(protocol, plan, move_measure.number);
    -- Whoever raises the version first goes first; everybody else waits here, at every isolation level.
    update sutarta.measure m set version = m.version + 1
    where m.protocol_id = chosen.protocol_id and m.id = chosen.measure_id
    returning m.* into strict locked;
    select * into checked from sutarta.check_move(
      sutarta.matter_of(locked), locked.state, action, account,
      sutarta.roles_on_measure(locked.protocol_id, locked.id), is_plain => true);
    perform sutarta.require_open_plan(locked, action);
    update sutarta.measure m set state = checked.to_state
    where m.protocol_id = locked.protocol_id and m.id = locked.id;
    answered := jsonb_build_object(
      'state', checked.to_state,
      'moved_at', sutarta.record_move(
        sutarta.matter_of(locked), locked.state, action, checked.to_state, account, checked.capacity, locked.version,
        request => request),
      'time_zone', (select p.time_zone from sutarta.protocol p where p.id = locked.protocol_id));
    perform sutarta.end_request(request, answered);
  end if;
  return query
    select answered ->> 'state', (answered ->> 'moved_at')::timestamptz, answered ->> 'time_zone';
end
$$;
