-- Loads a person through the registrar's door.
select door.load_person($1, $2, $3, $4);
