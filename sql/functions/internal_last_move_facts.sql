-- The facts that tell who made a subject's last move, and when by the protocol's clock: nothing where nobody has, or
-- where it was no person.
create or replace function sutarta.last_move_facts(matter sutarta.matter) returns text[]
language sql stable
set search_path = sutarta, pg_catalog, pg_temp
as $$
  select coalesce((
    select array[
      'by', s.name, 'association', a.code,
      'at', to_char(h.at at time zone p.time_zone, 'YYYY-MM-DD HH24:MI')]
    from sutarta.last_move(matter) h
    join sutarta.protocol p on p.id = h.protocol_id
    join sutarta.person s on s.id = h.person_id
    left join sutarta.association a on a.id = h.association_id
  ), '{}')
$$;
