-- How each association took part in a protocol, by year: $1 protocol (null for the only one).
select p.protocol_code, p.year, p.association, p.eligible_for, p.ballots_cast, p.consents, p.objections, p.abstentions,
       p.missing, p.cast_rate, p.median_hours_to_cast, p.meetings, p.attended, p.attendance_rate,
       to_json(p.counted_at) #>> '{}'
from door.report_participation($1) as p;
