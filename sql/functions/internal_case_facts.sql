-- The facts that tell what a refusal is about, and its state.
create or replace function sutarta.case_facts(matter sutarta.matter) returns text[]
language sql stable
set search_path = sutarta, pg_catalog, pg_temp
as $$
  select array[
    'subject', matter.subject, 'number', m.number, 'plan', p.code, 'protocol', a.code,
    'amendment', matter.amendment::text, 'decision', matter.decision::text,
    'state', case matter.subject
      when 'protocol' then a.state
      when 'plan' then p.state
      when 'measure' then m.state
      when 'amendment' then (
        select x.state from sutarta.amendment x
        where x.protocol_id = matter.protocol_id and x.number = matter.amendment)
      when 'decision' then (
        select x.state from sutarta.decision x
        where x.protocol_id = matter.protocol_id and x.number = matter.decision)
      when 'ballot' then (
        select x.state from sutarta.ballot x
        where x.protocol_id = matter.protocol_id and x.decision = matter.decision
          and x.association_id = matter.voter_id)
    end]
  from sutarta.protocol a
  left join sutarta.plan p on p.protocol_id = a.id and p.id = matter.plan_id
  left join sutarta.measure m on m.protocol_id = a.id and m.id = matter.measure_id
  where a.id = matter.protocol_id
$$;
