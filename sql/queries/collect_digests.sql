-- Holds some people to whom something is to be told now, and lists what: $1 what to take for now, $2 the most people,
-- $3 beyond which of them, $4 whom alone.
--
-- The moment comes back as RFC 5322 writes it: without TM, to_char's names are English whatever the locale.
select person_id, login, name, email, language, local_date, is_late, seen::text,
       to_char(coalesce($1::timestamptz, now()) at time zone 'UTC', 'Dy, DD Mon YYYY HH24:MI:SS "+0000"'),
       reminder_id, section, title, protocol_code, rung, first_day, last_day, original_day, is_new, code, number,
       edition, subject, action, state, capacity, plan_code, is_among_several, was_first, was_last, note
from door.collect_digests(coalesce($1::timestamptz, now()), $2, $3, $4);
