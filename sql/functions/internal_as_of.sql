-- The moment for which the views of `report` tell what is late: now, or the one that a session has set. What is no moment
-- is refused in one sentence; so is infinity, from which no days can be counted. In PL/pgSQL, which keeps its plan: as it
-- asks the clock, SQL would be planned anew for each statement.
create or replace function sutarta.as_of() returns timestamptz
language plpgsql stable
as $$
declare
  said text := nullif(btrim(current_setting('report.as_of', true)), '');
  moment timestamptz;
begin
  if said is null then return clock_timestamp(); end if;
  begin
    moment := said::timestamptz;
  exception when data_exception then
    moment := null;
  end;
  if moment is null or not isfinite(moment) then
    raise exception using
      errcode = 'invalid_parameter_value',
      message = format(
        'report.as_of is "%s"; it has to be a moment, such as ''2025-07-01 00:00+03'', or empty for now.', said);
  end if;
  return moment;
end
$$;
