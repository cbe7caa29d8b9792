-- What others have done since the last digests of these people: $1 people, $2 their days, $3 what the writer sees, $4
-- the most for each.
select person_id, day, association, subject, action, state, number, title, protocol_code, total
from door.digest_news($1, $2, $3::pg_snapshot, $4);
