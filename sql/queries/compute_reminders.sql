-- Looks anew at the reminders of some protocols: $1 what to take for now, $2 the most protocols.
select protocols, reminders from door.compute_reminders(coalesce($1::timestamptz, now()), $2);
