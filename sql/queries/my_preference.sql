-- How the person who asks is written to.
select email, language, time_zone, frequency, hour, weekdays, coalesce(ladder, '{}'), quiet_firsts, quiet_lasts, last_digest
from door.my_preference();
