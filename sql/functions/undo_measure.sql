-- Takes the last move of a measure back for whoever made it herself, where nothing has followed it: a move that
-- compensates, since history is only ever added to.
create or replace function door.undo_measure(protocol text, plan text, number text, request uuid default null)
returns table (state text, moved_at timestamptz, time_zone text)
language plpgsql security definer
set search_path = sutarta, pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  answered jsonb;
  chosen record;
  last sutarta.history;
  roles text[] := array[]::text[];
  standing sutarta.measure;
  moved record;
begin
  perform sutarta.require_person();
  answered := sutarta.begin_request(request, 'undo_measure', jsonb_build_object(
    'protocol', protocol, 'plan', plan, 'number', undo_measure.number));
  if answered is null then
    select * into chosen from sutarta.chosen_measure(protocol, plan, undo_measure.number);
    select m.* into strict standing from sutarta.measure m
    where m.protocol_id = chosen.protocol_id and m.id = chosen.measure_id;
    select h.* into last from sutarta.last_move(sutarta.matter_of(standing)) h;
    -- Whether something has followed it the move sees: it holds the measure.
    if last.login = session_user::text then
      roles := array['author'];
    end if;
    select * into moved from sutarta.make_measure_move(
      chosen.protocol_id, chosen.measure_id, 'undo_' || last.action, null, roles, request, last.version);
    answered := sutarta.answer_of(sutarta.matter_of(standing), moved.state, moved.moved_at);
    perform sutarta.end_request(request, answered);
  end if;
  return query
    select answered ->> 'state', (answered ->> 'moved_at')::timestamptz, answered ->> 'time_zone';
end
$$;
