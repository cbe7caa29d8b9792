-- Loads a protocol through the registrar's door.
select door.load_protocol($1, $2, $3, $4, $5, $6, $7, $8);
