-- Loads a coordinator through the registrar's door.
select door.load_coordinator($1, $2, $3, $4);
