-- Refuses a time zone that the server does not know.
create or replace function sutarta.require_time_zone(time_zone text) returns void
language plpgsql stable
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  perform clock_timestamp() at time zone require_time_zone.time_zone;
exception when invalid_parameter_value then
  perform sutarta.refuse(
    'SU009', format('The server knows no time zone %s.', time_zone),
    array['field', 'time_zone', 'value', time_zone]);
end
$$;
