-- Refuses a measure that would be part of itself, by whatever way. The plan is held.
create or replace function sutarta.require_tree(held sutarta.measure) returns void
language plpgsql stable
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  circle text;
begin
  with recursive up (id, path, numbers) as (
    select m.parent_id, array[m.id], m.number from sutarta.measure m
    where m.protocol_id = held.protocol_id and m.id = held.id
    union all
    select m.parent_id, u.path || m.id, u.numbers || ' → ' || m.number
    from up u join sutarta.measure m on m.protocol_id = held.protocol_id and m.id = u.id
    where not m.id = any (u.path)
  )
  select u.numbers || ' → ' || held.number into circle from up u where u.id = held.id limit 1;
  if circle is not null then
    perform sutarta.refuse(
      'SU014', 'A measure would be part of itself.',
      sutarta.case_facts(sutarta.matter_of(held)) || array['field', 'parent', 'value', circle]);
  end if;
end
$$;
