-- Holds some people for whom something is due, and lists what: $1 what to take for now, $2 the most people.
select person_id, login, name, email, language, local_date, is_late, reminder_id, title, protocol_code, rung, first_day,
       last_day, edition, number, state, capacity
from door.collect_digests(coalesce($1::timestamptz, now()), $2);
