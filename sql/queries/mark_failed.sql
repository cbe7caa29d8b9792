-- Marks an attempt as failed, where the claim still holds.
select door.mark_failed($1, $2, $3, coalesce($4::timestamptz, now()));
