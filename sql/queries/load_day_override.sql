-- Loads a day on which a government has decided otherwise, through the registrar's door.
select door.load_day_override($1, $2, $3, $4);
