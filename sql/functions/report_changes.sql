-- What changed in a plan within some days of the protocol's zone, the first and the last included, for those who see
-- it: how it stood when the first began and when the last was over, today where none is said. Columns as in
-- report.plan_changes, each value as JSON and as people read it in a language.
create or replace function door.report_changes(
  first_day date, last_day date, protocol text default null, plan text default null, language text default 'lt')
returns table (
  protocol_code text, plan_code text, number text, field text, before jsonb, after jsonb, before_text text,
  after_text text)
language plpgsql stable security definer
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  return query
    select a.code, p.code, v.number, v.field, v.before, v.after,
      sutarta.field_text(v.field, v.before, report_changes.language),
      sutarta.field_text(v.field, v.after, report_changes.language)
    from sutarta.chosen_plan(report_changes.protocol, report_changes.plan) c
    join sutarta.protocol a on a.id = c.protocol_id
    join sutarta.plan p on p.protocol_id = c.protocol_id and p.id = c.plan_id
    cross join lateral report.plan_changes(
      a.code, p.code, sutarta.end_of_day(report_changes.first_day - 1, a.time_zone),
      sutarta.end_of_day(coalesce(report_changes.last_day, sutarta.today(a.id)), a.time_zone)) v
    join sutarta.measure m on m.protocol_id = c.protocol_id and m.id = v.measure_id
    order by m.position, m.id, v.field;
end
$$;
