-- Loads a term of office through the registrar's door.
select door.load_representative($1, $2, $3, $4, $5);
