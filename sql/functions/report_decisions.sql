-- What became of each year's questions in a protocol and how long the parties took, by the last tick, for those who see
-- it. Columns as in report.decision_time.
create or replace function door.report_decisions(protocol text default null)
returns table (
  protocol_code text, year integer, about text, opened integer, carried integer, failed integer, withdrawn integer,
  still_open integer, mean_hours numeric, median_hours numeric, counted_at timestamptz)
language plpgsql stable security definer
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  return query
    select v.protocol, v.year, v.about, v.opened, v.carried, v.failed, v.withdrawn, v.still_open, v.mean_hours,
      v.median_hours, v.counted_at
    from report.decision_time v
    where v.protocol_id = sutarta.find_protocol(report_decisions.protocol)
    order by v.year, v.about;
end
$$;
