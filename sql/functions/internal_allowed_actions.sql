-- Where somebody with these roles may move a subject in this state, in the order of the states that it leads to. What
-- stays in its state is no move of its own: it comes with content, through a door for that.
create or replace function sutarta.allowed_actions(subject text, state text, roles text[]) returns text[]
language plpgsql stable parallel safe
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  return (
    select coalesce(array_agg(m.action order by s.position, m.action), '{}')
    from sutarta.life_cycle_move m
    join sutarta.life_cycle_state s on s.subject = m.subject and s.state = m.to_state
    where m.subject = allowed_actions.subject and m.from_state = allowed_actions.state and m.to_state <> m.from_state
      and exists (
        select from sutarta.life_cycle_role r
        where r.subject = m.subject and r.from_state = m.from_state and r.action = m.action
          and r.role = any (allowed_actions.roles)));
end
$$;
