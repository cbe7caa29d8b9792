-- The ledger of a message.
select fence, to_char(began_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS'),
       to_char(ended_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS'), outcome, reason
from door.mail_attempts($1);
