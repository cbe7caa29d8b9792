-- Whether a moment is still to come: $1 the moment, $2 the day by which it was called. A day has come when it has begun in
-- the zone of some protocol; and nothing has come that is more than a day ahead: clocks would seem to go back afterwards.
-- The zones are read at once: sutarta.today would ask row security of each protocol anew.
select $1::timestamptz > clock_timestamp() + interval '1 day'
       or coalesce($2::date > (
         select max((clock_timestamp() at time zone zone.name)::date)
         from (select distinct protocol.time_zone as name from sutarta.protocol) as zone), false);
