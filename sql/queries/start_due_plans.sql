-- Starts the plans whose first day has come.
select door.start_due_plans(coalesce($1::timestamptz, now()));
