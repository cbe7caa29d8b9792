-- Takes the next message that waits to be sent: $1 what to take for now.
select message_id, fence, header_id, recipient, bytes from door.claim_message(coalesce($1::timestamptz, now()));
