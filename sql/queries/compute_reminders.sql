-- Makes the reminders of what has come into sight.
select door.compute_reminders(coalesce($1::timestamptz, now()));
