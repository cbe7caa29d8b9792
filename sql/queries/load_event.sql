-- Loads an event through the registrar's door.
select door.load_event($1, $2, $3, $4, $5, $6, $7, $8, $9, $10);
