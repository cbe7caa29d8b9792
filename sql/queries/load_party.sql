-- Loads an association's part in a protocol through the registrar's door.
select door.load_party($1, $2, $3, $4, $5);
