-- Writes a digest and the message that carries it, and marks its reminders as answered.
select door.write_digest($1, $2, $3, $4::pg_snapshot, $5, $6, $7, $8, $9, $10);
