-- Makes the holidays of a country within a stretch of days exactly these.
select door.expand_holidays($1, $2, $3, $4);
