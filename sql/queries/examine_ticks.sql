-- The last tick.
select register_age, age, ended, seconds, host, outcome, reason from door.examine_ticks(clock_timestamp());
