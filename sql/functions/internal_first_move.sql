-- The move that brings a subject into being: the one that starts from none of its states, or that one of several.
create or replace function sutarta.first_move(subject text, action text default null) returns sutarta.life_cycle_move
language sql stable
set search_path = sutarta, pg_catalog, pg_temp
as $$
  select m.* from sutarta.life_cycle_move m
  where m.subject = first_move.subject and (first_move.action is null or m.action = first_move.action)
    and not exists (
      select from sutarta.life_cycle_state s where s.subject = m.subject and s.state = m.from_state)
$$;
