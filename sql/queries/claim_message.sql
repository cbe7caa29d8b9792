-- Takes the next message that waits: $1 what to take for now, $2 the relay, $3 what becomes of one that may have been
-- sent already (resend, hold), $4 for how many seconds.
select message_id, fence, header_id, recipient, bytes
from door.claim_message(coalesce($1::timestamptz, now()), $2, $3, make_interval(secs => $4::bigint));
