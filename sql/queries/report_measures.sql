-- What has become of a plan's measures: $1 protocol, $2 plan, $3 by what (plan, direction, association, quarter),
-- $4 language. What an association kept, kept late, did not keep and has still open is reckoned as in
-- report.association_progress.
select m.protocol_code, m.plan_code, m.code, coalesce(sutarta.text_in(m.titles, $4), m.code), m.planned, m.not_started,
       m.under_way, m.done, m.partly, m.late, m.postponed, m.cancelled, m.done_on_time, m.done_rate, m.on_time_rate,
       m.progress, m.progress_known, m.parts_planned, m.parts_done, m.carried_over, m.carry_over_rate, m.led,
       m.partnered, m.kept_rate, m.done_on_time, m.done - m.done_on_time, m.partly + m.late + m.cancelled,
       m.not_started + m.under_way, m.counted_for, to_json(m.counted_at) #>> '{}'
from door.report_measures($1, $2, $3) as m;
