-- Sets how many days before one event or measure people are reminded.
select door.set_ladder($1, $2, $3, $4, $5::integer[]);
