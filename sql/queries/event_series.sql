-- Every event that is not dated yet for all the days that a tick keeps dated: $1 what to take for now.
select protocol, horizon_first, horizon_last, event, title_lt, title_en, title_pl, first_day, last_day, rrule, until_day,
       exceptions, first_edition, responsible, version
from door.undated_events(coalesce($1::timestamptz, now()));
