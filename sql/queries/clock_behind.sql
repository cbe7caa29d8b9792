-- The latest moment, by UTC, that a tick has believed, where $1, or now, lies more than a day before it.
select door.clock_behind(coalesce($1::timestamptz, now()));
