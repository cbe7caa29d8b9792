-- The last moment of a day by the clocks of a zone.
create or replace function sutarta.end_of_day(day date, time_zone text) returns timestamptz
language sql stable
as $$ select ((day + 1)::timestamp at time zone time_zone) - interval '1 microsecond' $$;
