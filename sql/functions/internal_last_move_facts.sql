-- The facts that tell who made a subject's last move, and when by the protocol's clock: nothing where nobody has, or
-- where it was no person.
create or replace function sutarta.last_move_facts(protocol_id bigint, plan_id bigint, measure_id bigint)
returns text[]
language sql stable
set search_path = sutarta, pg_catalog, pg_temp
as $$
  select coalesce((
    select array[
      'by', s.name, 'association', a.code,
      'at', to_char(h.at at time zone p.time_zone, 'YYYY-MM-DD HH24:MI')]
    from sutarta.history h
    join sutarta.protocol p on p.id = h.protocol_id
    join sutarta.person s on s.id = h.person_id
    left join sutarta.association a on a.id = h.association_id
    where h.protocol_id = last_move_facts.protocol_id and h.plan_id = last_move_facts.plan_id
      and h.measure_id is not distinct from last_move_facts.measure_id
      and h.version = (
        select max(x.version) from sutarta.history x
        where x.protocol_id = last_move_facts.protocol_id and x.plan_id = last_move_facts.plan_id
          and x.measure_id is not distinct from last_move_facts.measure_id)
  ), '{}')
$$;
