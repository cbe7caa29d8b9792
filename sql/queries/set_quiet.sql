-- Keeps the person who asks from being written to on these days; without a last day, takes it back.
select door.set_quiet($1, $2);
