-- Parks a message.
select door.mail_park($1, $2) is null;
