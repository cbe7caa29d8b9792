-- Adds to an amendment how a measure would differ; a number that the plan lacks is a new measure. Ballots on what the
-- amendment was are void.
create or replace function door.amend_measure(
  protocol text, amendment integer, number text, fields jsonb, request uuid default null)
returns table (state text, moved_at timestamptz, time_zone text)
language plpgsql security definer
set search_path = sutarta, pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  answered jsonb;
  held sutarta.amendment;
  changed jsonb;
begin
  perform sutarta.require_person();
  answered := sutarta.begin_request(request, 'amend_measure', jsonb_build_object(
    'protocol', protocol, 'amendment', amend_measure.amendment, 'number', amend_measure.number, 'fields', fields));
  if answered is null then
    held := sutarta.hold_amendment(sutarta.find_protocol(protocol), amend_measure.amendment);
    perform sutarta.require_text('number', amend_measure.number, 100);
    changed := sutarta.write_difference(held, amend_measure.number, fields);
    held := sutarta.move_amendment(
      held, 'change', null, sutarta.roles_on_amendment(held), request,
      jsonb_build_object(amend_measure.number, changed));
    -- What is voted on stays what can be done.
    if exists (
      select from sutarta.decision d
      where d.is_open and d.protocol_id = held.protocol_id and d.amendment = held.number) then
      perform sutarta.require_applicable(held);
    end if;
    perform sutarta.content_changed(held.protocol_id, held.plan_id, null, held.number);
    answered := sutarta.answer_of(sutarta.matter_of(held), held.state, null);
    perform sutarta.end_request(request, answered);
  end if;
  return query
    select answered ->> 'state', (answered ->> 'moved_at')::timestamptz, answered ->> 'time_zone';
end
$$;
