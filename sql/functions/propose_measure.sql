-- Proposes a measure, in a draft of a plan or in one that is under way; there it wants a decision of its own.
create or replace function door.propose_measure(
  protocol text, plan text, number text, parent text, direction text, titles jsonb, term_phrase text, term_kind text,
  first date, last date, due date, lead text, partners text[], request uuid default null)
returns table (state text, moved_at timestamptz, time_zone text)
language plpgsql security definer
set search_path = sutarta, pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  answered jsonb;
  chosen record;
  held sutarta.plan;
  made sutarta.measure;
  fields jsonb := jsonb_build_object(
    'titles', titles, 'direction', direction, 'parent', parent, 'lead', lead, 'partners', coalesce(partners, '{}'),
    'term', jsonb_build_object(
      'phrase', term_phrase, 'kind', term_kind, 'first', first, 'last', last, 'due', due));
  checked record;
begin
  perform sutarta.require_person();
  answered := sutarta.begin_request(request, 'propose_measure', fields || jsonb_build_object(
    'protocol', protocol, 'plan', plan, 'number', propose_measure.number));
  if answered is null then
    select * into chosen from sutarta.chosen_plan(protocol, plan);
    held := sutarta.hold_plan(chosen.protocol_id, chosen.plan_id);
    perform sutarta.require_unfinished(held, 'propose');
    select * into checked from sutarta.check_move(
      row(held.protocol_id, 'measure', held.id, null, null, null, null)::sutarta.matter,
      (sutarta.first_move('measure')).from_state, 'propose', null, sutarta.roles_on_protocol(held.protocol_id));
    made := sutarta.add_measure(
      held.protocol_id, held.id, propose_measure.number,
      sutarta.checked_fields(held.protocol_id, held.id, fields, null), checked.capacity, request);
    perform sutarta.content_changed(held.protocol_id, held.id, made.id, null);
    answered := sutarta.answer_of(sutarta.matter_of(made), made.state, null);
    perform sutarta.end_request(request, answered);
  end if;
  return query
    select answered ->> 'state', (answered ->> 'moved_at')::timestamptz, answered ->> 'time_zone';
end
$$;
