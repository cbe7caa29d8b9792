-- Replaces an event's occurrences within a stretch of days, unless it was changed since it was read.
select door.expand_occurrences($1, $2, $3, $4, $5, $6, $7, $8);
