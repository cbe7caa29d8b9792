-- Whether a moment is still to come: $1 the moment, $2 the day by which it was called. A day has come when it has begun in
-- the zone of some protocol; and nothing that has come is more than 26 hours ahead, whatever it was called.
select $1::timestamptz > clock_timestamp() + interval '26 hours'
       or coalesce($2::date > (select max(sutarta.today(protocol.id)) from sutarta.protocol), false);
