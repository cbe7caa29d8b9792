-- For which day and when a protocol's summaries were counted: $1 protocol (null for the only one).
select counted.counted_for, to_char(counted.counted_at at time zone counted.time_zone, 'YYYY-MM-DD HH24:MI')
from door.report_counted($1) as counted;
