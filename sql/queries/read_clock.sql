-- What a tick may take for now, and why not where it may not: $1 the moment that it was told (null for the database's
-- clock), $2 the clock of the daemon's host, in seconds since 1970-01-01 00:00 UTC.
select moment, doubt, latest, believed_from, apart from door.read_clock($1::timestamptz, to_timestamp($2));
