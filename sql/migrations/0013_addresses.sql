-- 0013 addresses
--
-- A person's address is one that a mail can be sent to: the database takes what a load takes, and nothing else.
-- phase: before   old binaries keep working
-- locks: access exclusive   on person while its rows are checked
-- undo:  by hand  put the check of 0003 in its place
--
-- Words of RFC 5322's atext with dots between them, on both sides of one @, with a dot in the host; 254 octets at most
-- (RFC 5321).
alter table sutarta.person
  drop constraint person_email_check,
  add constraint person_email_check check (
    octet_length(email) <= 254
    and email ~ '^[!#-''*+/-9=?A-Z^-~-]+(\.[!#-''*+/-9=?A-Z^-~-]+)*@[!#-''*+/-9=?A-Z^-~-]+(\.[!#-''*+/-9=?A-Z^-~-]+)+$');
