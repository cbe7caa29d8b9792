-- Makes the holidays of a country within a stretch of days exactly these. Comes back with how many days were added or
-- taken back.
create or replace function door.expand_holidays(country text, horizon_first date, horizon_last date, days date[])
returns integer
language plpgsql security definer
set search_path = sutarta, pg_catalog, pg_temp
-- Nobody's open transaction holds up a tick.
set lock_timeout = '10s'
as $$
declare
  added integer;
  gone integer;
begin
  if not sutarta.is_registrar() then
    perform sutarta.require_daemon();
  end if;
  delete from sutarta.holiday h
  where h.country = expand_holidays.country and h.day between horizon_first and horizon_last
    and h.day::date <> all (days);
  get diagnostics gone = row_count;
  insert into sutarta.holiday (country, day)
  select expand_holidays.country, x.day
  from (select distinct d.day from unnest(days) as d (day)) x
  where x.day between horizon_first and horizon_last
    and not exists (
      select from sutarta.holiday h where h.country = expand_holidays.country and h.day = x.day)
  order by x.day
  on conflict do nothing;
  get diagnostics added = row_count;
  -- From now on the calendar of these days is known.
  insert into sutarta.calendar_day (country, day)
  select expand_holidays.country, d::date from generate_series(horizon_first, horizon_last, interval '1 day') d
  on conflict do nothing;
  if added + gone > 0 then
    insert into sutarta.stirred (protocol_id)
    select a.id from sutarta.protocol a where a.country = expand_holidays.country;
  end if;
  return added + gone;
end
$$;
