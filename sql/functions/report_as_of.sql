-- The measures of a plan as they were at the end of a day in the protocol's zone, for those who see it. Columns as in
-- report.plan_as_of.
create or replace function door.report_as_of(day date, protocol text default null, plan text default null)
returns table (
  protocol_code text, plan_code text, number text, parent_number text, direction text, titles jsonb, term_phrase text,
  due date, lead text, partners text, state text, state_since timestamptz, progress integer, outcome text)
language plpgsql stable security definer
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  return query
    select a.code, p.code, v.number, v.parent_number, v.direction, v.titles, v.term_phrase, v.due, v.lead, v.partners,
      v.state, v.state_since, v.progress, v.outcome
    from sutarta.chosen_plan(report_as_of.protocol, report_as_of.plan) c
    join sutarta.protocol a on a.id = c.protocol_id
    join sutarta.plan p on p.protocol_id = c.protocol_id and p.id = c.plan_id
    cross join lateral report.plan_as_of(c.plan_id, sutarta.end_of_day(report_as_of.day, a.time_zone))
      with ordinality v
    order by v.ordinality;
end
$$;
