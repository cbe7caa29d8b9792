-- Reports how far a measure has come, in per cent, and what there is to say.
create or replace function door.report_progress(
  protocol text, plan text, number text, percent integer, note text default null, request uuid default null)
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
  answered := sutarta.begin_request(request, 'report_progress', jsonb_build_object(
    'protocol', protocol, 'plan', plan, 'number', report_progress.number, 'percent', percent,
    'note', report_progress.note));
  if answered is null then
    select * into chosen from sutarta.chosen_measure(protocol, plan, report_progress.number);
    held := sutarta.hold_measure(chosen.protocol_id, chosen.measure_id);
    if not coalesce(percent between 0 and 100, false) then
      perform sutarta.refuse(
        'SU012', 'Progress is told in per cent.',
        array['field', 'percent', 'value', coalesce(percent::text, ''), 'allowed', '0–100']);
    end if;
    answered := sutarta.write_report(
      held, 'report', coalesce(nullif(btrim(report_progress.note), ''), percent || ' %'),
      jsonb_build_object('progress', percent), request);
    perform sutarta.end_request(request, answered);
  end if;
  return query
    select answered ->> 'state', (answered ->> 'moved_at')::timestamptz, answered ->> 'time_zone';
end
$$;
