-- Sends a message at the next tick.
select door.mail_retry($1) is null;
