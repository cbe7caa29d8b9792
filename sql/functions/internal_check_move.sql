-- Finds the move that an action causes, and in which of the actor's roles she makes it; refuses where the life cycle
-- has no such move, where it is not hers, or where it lacks its account. A plain move leads to another state: what
-- stays in its state comes with content, through a door for that. The caller holds the subject.
create or replace function sutarta.check_move(
  matter sutarta.matter, state text, action text, account text, roles text[], is_plain boolean default false,
  out to_state text, out capacity text)
language plpgsql stable
as $$
declare
  move sutarta.life_cycle_move;
  permitted text[];
  facts text[];
begin
  select m.* into move from sutarta.life_cycle_move m
  where m.subject = matter.subject and m.from_state = check_move.state and m.action = check_move.action
    and not (is_plain and m.to_state = m.from_state);
  permitted := array(
    select r.role from sutarta.life_cycle_role r
    where r.subject = move.subject and r.from_state = move.from_state and r.action = move.action);
  select r.role into capacity from unnest(roles) with ordinality r (role, place)
  where r.role = any (permitted) order by r.place limit 1;
  if capacity is not null and (move.account = 'none' or btrim(account, E' \t\n\r') <> '') then
    to_state := move.to_state;
    return;
  end if;

  facts := sutarta.case_facts(matter)
    || array['action', action, 'allowed', array_to_string(sutarta.allowed_actions(matter.subject, state, roles), ', ')];
  if move.subject is null then
    perform sutarta.refuse(
      'SU001', format('A %s that is %s has no move “%s”.', matter.subject, state, action),
      facts || sutarta.last_move_facts(matter));
  elsif capacity is null then
    perform sutarta.refuse(
      'SU002', format('The move “%s” is not yours to make.', action),
      facts || array['roles', array_to_string(permitted, ', ')]);
  else
    perform sutarta.refuse(
      'SU005', format('The move “%s” wants its %s in writing.', action, move.account),
      facts || array['field', move.account]);
  end if;
end
$$;
