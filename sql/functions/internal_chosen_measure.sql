-- The measure that is meant, where protocol and plan may be left unsaid; refuses where there is none.
create or replace function sutarta.chosen_measure(protocol text, plan text, number text)
returns table (protocol_id bigint, plan_id bigint, measure_id bigint)
language plpgsql stable security definer rows 1
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  select c.protocol_id, c.plan_id into protocol_id, plan_id
  from sutarta.chosen_plan(chosen_measure.protocol, chosen_measure.plan) c;
  select m.id into measure_id from sutarta.measure m
  where m.protocol_id = chosen_measure.protocol_id and m.plan_id = chosen_measure.plan_id
    and m.number = chosen_measure.number;
  if measure_id is null then
    perform sutarta.refuse(
      'SU003', 'There is no such measure in the plan.',
      array['subject', 'measure', 'number', number, 'plan', (
          select p.code from sutarta.plan p
          where p.protocol_id = chosen_measure.protocol_id and p.id = chosen_measure.plan_id),
        'protocol', (select p.code from sutarta.protocol p where p.id = chosen_measure.protocol_id)]);
  end if;
  return next;
end
$$;
