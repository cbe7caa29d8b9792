-- The facts that tell which plan or measure a refusal is about, and its state.
create or replace function sutarta.case_facts(protocol_id bigint, plan_id bigint, measure_id bigint) returns text[]
language sql stable
set search_path = sutarta, pg_catalog, pg_temp
as $$
  select array[
    'subject', coalesce(m.subject, p.subject), 'number', m.number, 'plan', p.code, 'protocol', a.code,
    'state', coalesce(m.state, p.state)]
  from sutarta.plan p
  join sutarta.protocol a on a.id = p.protocol_id
  left join sutarta.measure m on m.protocol_id = p.protocol_id and m.id = case_facts.measure_id
  where p.protocol_id = case_facts.protocol_id and p.id = case_facts.plan_id
$$;
