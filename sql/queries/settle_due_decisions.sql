-- Settles the questions whose time has come: $1 what to take for now (null for the database's clock).
select door.settle_due_decisions(coalesce($1::timestamptz, now()));
