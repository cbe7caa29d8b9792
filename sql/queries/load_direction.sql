-- Loads a direction through the registrar's door.
select door.load_direction($1, $2, $3, $4, $5);
