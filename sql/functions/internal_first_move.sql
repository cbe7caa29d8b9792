-- The move that brings a subject into being: the one that starts from none of its states.
create or replace function sutarta.first_move(subject text) returns sutarta.life_cycle_move
language sql stable
set search_path = sutarta, pg_catalog, pg_temp
as $$
  select m.* from sutarta.life_cycle_move m
  where m.subject = first_move.subject and not exists (
    select from sutarta.life_cycle_state s where s.subject = m.subject and s.state = m.from_state)
$$;
