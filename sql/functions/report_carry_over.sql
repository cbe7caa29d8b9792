-- What became of each measure of a plan in the next one, for those who see it. Columns as in report.carry_over.
create or replace function door.report_carry_over(protocol text default null, plan text default null)
returns table (
  protocol_code text, plan_code text, number text, titles jsonb, answer text, next_plan text, next_number text)
language plpgsql stable security definer
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  return query
    select v.protocol, v.plan, v.number, m.titles::jsonb, v.answer, v.next_plan, v.next_number
    from sutarta.chosen_plan(report_carry_over.protocol, report_carry_over.plan) c
    join report.carry_over v on v.protocol_id = c.protocol_id and v.plan_id = c.plan_id
    join sutarta.measure m on m.protocol_id = v.protocol_id and m.id = v.measure_id
    order by m.position, m.id;
end
$$;
