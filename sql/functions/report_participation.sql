-- How each association took part in a protocol's decisions and meetings, by year and by the last tick, for those who
-- see it. Columns as in report.participation.
create or replace function door.report_participation(protocol text default null)
returns table (
  protocol_code text, year integer, association text, eligible_for integer, ballots_cast integer, consents integer,
  objections integer, abstentions integer, missing integer, cast_rate numeric, median_hours_to_cast numeric,
  meetings integer, attended integer, attendance_rate numeric, counted_at timestamptz)
language plpgsql stable security definer
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  return query
    select v.protocol, v.year, v.association, v.eligible_for, v."cast", v.consents, v.objections, v.abstentions,
      v.missing, v.cast_rate, v.median_hours_to_cast, v.meetings, v.attended, v.attendance_rate, v.counted_at
    from report.participation v
    where v.protocol_id = sutarta.find_protocol(report_participation.protocol)
    order by v.year, v.association;
end
$$;
