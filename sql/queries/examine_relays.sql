-- The relays that are out of order.
select name, age, failures, rest, reason from door.examine_relays(clock_timestamp());
