-- Lets a measure wait for another of its plan, or no longer where the delay is null; refuses a circle.
create or replace function sutarta.tie_measures(held sutarta.measure, needed_id bigint, delay_days integer) returns void
language plpgsql
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  circle text;
begin
  if delay_days is null then
    delete from sutarta.measure_dependency n
    where n.protocol_id = held.protocol_id and n.measure_id = held.id and n.needs_id = needed_id;
    return;
  end if;
  with recursive way (id, path, numbers) as (
    select m.id, array[m.id], m.number from sutarta.measure m
    where m.protocol_id = held.protocol_id and m.id = needed_id
    union all
    select m.id, w.path || m.id, w.numbers || ' → ' || m.number
    from way w
    join sutarta.measure_dependency n on n.protocol_id = held.protocol_id and n.measure_id = w.id
    join sutarta.measure m on m.protocol_id = n.protocol_id and m.id = n.needs_id
    where w.id <> held.id and not m.id = any (w.path)
  )
  select held.number || ' → ' || w.numbers into circle from way w where w.id = held.id limit 1;
  if circle is not null then
    perform sutarta.refuse(
      'SU014', 'The measures would wait for each other.',
      sutarta.case_facts(sutarta.matter_of(held)) || array['field', 'needs', 'value', circle]);
  end if;
  insert into sutarta.measure_dependency (protocol_id, plan_id, measure_id, needs_id, delay_days)
  values (held.protocol_id, held.plan_id, held.id, needed_id, tie_measures.delay_days)
  on conflict on constraint measure_dependency_pkey do update set delay_days = excluded.delay_days;
end
$$;
