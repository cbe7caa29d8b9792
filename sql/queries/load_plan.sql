-- Loads a plan through the registrar's door.
select door.load_plan($1, $2, $3, $4, $5);
