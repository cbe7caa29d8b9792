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
      nullif(concat_ws(' ', sutarta.field_text(v.field, v.before, report_changes.language), d.before), ''),
      nullif(concat_ws(' ', sutarta.field_text(v.field, v.after, report_changes.language), d.after), '')
    from sutarta.chosen_plan(report_changes.protocol, report_changes.plan) c
    join sutarta.protocol a on a.id = c.protocol_id
    join sutarta.plan p on p.protocol_id = c.protocol_id and p.id = c.plan_id
    cross join lateral report.plan_changes(
      a.code, p.code, sutarta.end_of_day(report_changes.first_day - 1, a.time_zone),
      sutarta.end_of_day(coalesce(report_changes.last_day, sutarta.today(a.id)), a.time_zone)) v
    -- Terms that are worded alike are told apart by their days.
    cross join lateral (
      select max(t.days) filter (where t.place = 1) as before, max(t.days) filter (where t.place = 2) as after
      from (
        select x.place, format('(%s – %s)', x.term ->> 'first', coalesce(x.term ->> 'due', x.term ->> 'last')) as days
        from unnest(array[v.before, v.after]) with ordinality x (term, place)
        where v.field = 'term' and v.before ->> 'phrase' = v.after ->> 'phrase') t) d
    join sutarta.measure m on m.protocol_id = c.protocol_id and m.id = v.measure_id
    order by m.position, m.id, v.field;
end
$$;
