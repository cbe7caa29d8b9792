-- The moment for which the views of `report` tell what is late: now, or the one that a session has set.
create or replace function sutarta.as_of() returns timestamptz
language sql stable
as $$ select coalesce(nullif(current_setting('report.as_of', true), '')::timestamptz, clock_timestamp()) $$;
