-- Enters what came of an attempt: $1 message, $2 fence, $3 outcome, $4 reason, $5 what to take for now, $6 the relay,
-- $7 what becomes of one that may have been sent already.
select door.mark_delivery($1, $2, $3, $4, coalesce($5::timestamptz, now()), $6, $7);
