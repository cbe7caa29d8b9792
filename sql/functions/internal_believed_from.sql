-- When a clock that has leapt ahead is believed, unless it has gone back: at the next of ticks that come every hour.
create or replace function sutarta.believed_from(ahead_from timestamptz) returns timestamptz
language sql immutable
as $$ select ahead_from + interval '50 minutes' $$;
