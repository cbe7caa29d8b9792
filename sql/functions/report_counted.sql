-- For which day and when the summaries of a protocol were counted, for those who see it; nulls before the first tick
-- has counted.
create or replace function door.report_counted(protocol text default null)
returns table (protocol_code text, counted_for date, counted_at timestamptz, time_zone text)
language plpgsql stable security definer
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  return query
    select a.code, g.counted_for::date, g.counted_at, a.time_zone
    from sutarta.protocol a
    left join sutarta.counting g on g.protocol_id = a.id
    where a.id = sutarta.find_protocol(report_counted.protocol);
end
$$;
