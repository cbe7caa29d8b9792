-- Writes a remark on a measure; it changes nothing that anybody agreed to.
create or replace function door.annotate_measure(
  protocol text, plan text, number text, note text, request uuid default null)
returns table (state text, moved_at timestamptz, time_zone text)
language plpgsql security definer
set search_path = sutarta, pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  answered jsonb;
  chosen record;
  held sutarta.measure;
begin
  perform sutarta.require_person();
  answered := sutarta.begin_request(request, 'annotate_measure', jsonb_build_object(
    'protocol', protocol, 'plan', plan, 'number', annotate_measure.number, 'note', annotate_measure.note));
  if answered is null then
    select * into chosen from sutarta.chosen_measure(protocol, plan, annotate_measure.number);
    held := sutarta.hold_measure(chosen.protocol_id, chosen.measure_id);
    answered := sutarta.write_report(
      held, 'annotate', annotate_measure.note, jsonb_build_object('note', btrim(annotate_measure.note)), request);
    perform sutarta.end_request(request, answered);
  end if;
  return query
    select answered ->> 'state', (answered ->> 'moved_at')::timestamptz, answered ->> 'time_zone';
end
$$;
