-- Proposes a plan of a protocol, empty as yet.
create or replace function door.propose_plan(
  protocol text, code text, titles jsonb, first date, last date, request uuid default null)
returns table (state text, moved_at timestamptz, time_zone text)
language plpgsql security definer
set search_path = sutarta, pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  answered jsonb;
  made sutarta.plan;
begin
  perform sutarta.require_person();
  answered := sutarta.begin_request(request, 'propose_plan', jsonb_build_object(
    'protocol', protocol, 'code', propose_plan.code, 'titles', propose_plan.titles, 'first', first, 'last', last));
  if answered is null then
    made := sutarta.add_plan(
      sutarta.find_protocol(propose_plan.protocol), propose_plan.code, propose_plan.titles, first, last, request);
    answered := sutarta.answer_of(sutarta.matter_of(made), made.state, null);
    perform sutarta.end_request(request, answered);
  end if;
  return query
    select answered ->> 'state', (answered ->> 'moved_at')::timestamptz, answered ->> 'time_zone';
end
$$;
