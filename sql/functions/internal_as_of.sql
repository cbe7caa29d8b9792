-- The moment for which the views of `report` tell what is late: now, or the one that a session has set. In PL/pgSQL, which
-- keeps its plan: as it asks the clock, SQL would be planned anew for each statement.
create or replace function sutarta.as_of() returns timestamptz
language plpgsql stable
as $$
begin
  return coalesce(nullif(current_setting('report.as_of', true), '')::timestamptz, clock_timestamp());
end
$$;
