-- Writes a digest and the message that carries it, and marks its reminders as told.
select door.write_digest($1, $2, $3, $4, $5, $6, $7);
