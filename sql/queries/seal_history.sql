-- Seals what has been written: $1 the most rows. Gives how many were sealed.
select door.seal_history($1);
