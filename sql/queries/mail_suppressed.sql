-- The addresses that take no mail.
select address, reason, to_char(since at time zone 'UTC', 'YYYY-MM-DD HH24:MI') from door.mail_suppressed();
