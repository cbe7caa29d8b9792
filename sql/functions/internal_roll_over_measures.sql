-- Carries the measures of a plan over into the next as they were answered, with their lineage, parents and needs.
create or replace function sutarta.roll_over_measures(
  held sutarta.plan, made sutarta.plan, answers jsonb, request uuid) returns void
language plpgsql
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  item record;
  taken sutarta.measure;
  unanswered text;
  before jsonb;
begin
  select string_agg(a.number, ', ') into unanswered
  from sutarta.rollover_answers(held, answers) a where a.answer is null;
  if unanswered is not null then
    perform sutarta.refuse(
      'SU006', 'Not every measure of the plan has been answered for.',
      sutarta.case_facts(sutarta.matter_of(held)) || array['action', 'propose', 'value', unanswered]);
  end if;
  for item in select * from sutarta.rollover_answers(held, answers) loop
    perform sutarta.require_fitting_answer(item.number, item.is_finished, item.answer, item.reason);
    taken := null;
    if item.answer <> 'dropped' then
      select f.fields into strict before
      from sutarta.measure_fields(held.protocol_id, held.id, item.measure_id) f;
      taken := sutarta.add_measure(
        held.protocol_id, made.id, item.number,
        sutarta.checked_fields(held.protocol_id, made.id, sutarta.rolled_fields(made, before, item.own), null),
        (select h.capacity from sutarta.last_move(sutarta.matter_of(made)) h), request, held.id, item.measure_id);
    end if;
    insert into sutarta.measure_answer (
      protocol_id, plan_id, measure_id, answer, reason, next_plan_id, next_id)
    values (held.protocol_id, held.id, item.measure_id, item.answer, item.reason, made.id, taken.id)
    on conflict (protocol_id, measure_id) do update
      set answer = excluded.answer, reason = excluded.reason, next_plan_id = excluded.next_plan_id,
        next_id = excluded.next_id;
  end loop;
  insert into sutarta.measure_dependency (protocol_id, plan_id, measure_id, needs_id, delay_days)
  select n.protocol_id, made.id, m.id, x.id, n.delay_days
  from sutarta.measure_dependency n
  join sutarta.measure m
    on m.protocol_id = n.protocol_id and m.plan_id = made.id and m.previous_id = n.measure_id
  join sutarta.measure x on x.protocol_id = n.protocol_id and x.plan_id = made.id and x.previous_id = n.needs_id
  where n.protocol_id = held.protocol_id and n.plan_id = held.id;
end
$$;
