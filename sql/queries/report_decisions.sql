-- What became of a protocol's questions, by year: $1 protocol (null for the only one).
select d.protocol_code, d.year, d.about, d.opened, d.carried, d.failed, d.withdrawn, d.still_open, d.mean_hours,
       d.median_hours, to_json(d.counted_at) #>> '{}'
from door.report_decisions($1) as d;
