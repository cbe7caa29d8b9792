-- Loads an association through the registrar's door.
select door.load_association($1, $2, $3, $4);
