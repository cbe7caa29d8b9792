-- Lets an address take mail again.
select door.mail_release($1);
