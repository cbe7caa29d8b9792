-- The messages of one kind, the oldest first, of those sent the newest: $1 kind, $2 the most.
select message_id, login, recipient, local_date, condition, attempts, ambiguous, reason from door.mail_list($1, $2);
