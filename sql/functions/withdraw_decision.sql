-- Takes a question back, with a reason.
create or replace function door.withdraw_decision(
  protocol text, decision integer, reason text default null, request uuid default null)
returns table (state text, moved_at timestamptz, time_zone text)
language plpgsql security definer
set search_path = sutarta, pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  answered jsonb;
  held sutarta.decision;
begin
  perform sutarta.require_person();
  answered := sutarta.begin_request(request, 'withdraw_decision', jsonb_build_object(
    'protocol', protocol, 'decision', withdraw_decision.decision, 'reason', reason));
  if answered is null then
    held := sutarta.hold_question(sutarta.find_protocol(protocol), withdraw_decision.decision);
    held := sutarta.move_decision(held, 'withdraw', reason, sutarta.roles_on_decision(held), request);
    answered := sutarta.decision_answer(held);
    perform sutarta.end_request(request, answered);
  end if;
  return query
    select answered ->> 'state', (answered ->> 'moved_at')::timestamptz, answered ->> 'time_zone';
end
$$;
