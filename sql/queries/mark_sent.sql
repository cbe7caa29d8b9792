-- Marks a message as sent, where the claim still holds.
select door.mark_sent($1, $2, coalesce($3::timestamptz, now()));
