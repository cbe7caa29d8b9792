-- Brings the summaries of some protocols up to date: $1 what to take for now, $2 the most protocols.
select door.count_summaries(coalesce($1::timestamptz, now()), $2);
