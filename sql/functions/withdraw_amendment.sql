-- Takes an amendment back, with a reason; what was being decided about it lapses.
create or replace function door.withdraw_amendment(
  protocol text, amendment integer, reason text default null, request uuid default null)
returns table (state text, moved_at timestamptz, time_zone text)
language plpgsql security definer
set search_path = sutarta, pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  answered jsonb;
  held sutarta.amendment;
begin
  perform sutarta.require_person();
  answered := sutarta.begin_request(request, 'withdraw_amendment', jsonb_build_object(
    'protocol', protocol, 'amendment', withdraw_amendment.amendment, 'reason', reason));
  if answered is null then
    held := sutarta.hold_amendment(sutarta.find_protocol(protocol), withdraw_amendment.amendment);
    held := sutarta.move_amendment(held, 'withdraw', reason, sutarta.roles_on_amendment(held), request);
    perform sutarta.lapse_questions(held.protocol_id, held.plan_id, null);
    answered := sutarta.answer_of(sutarta.matter_of(held), held.state, null);
    perform sutarta.end_request(request, answered);
  end if;
  return query
    select answered ->> 'state', (answered ->> 'moved_at')::timestamptz, answered ->> 'time_zone';
end
$$;
