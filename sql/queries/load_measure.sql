-- Loads a measure through the registrar's door.
select door.load_measure($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14);
