-- How much mail waits, how much of it was tried five times and more, and for how many seconds the oldest has waited.
select waiting, tried_often, oldest_age from door.mail_state();
