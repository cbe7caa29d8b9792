-- Finds the move that an action causes, and in which of the actor's roles she makes it; refuses where the life cycle
-- has no such move, where it is not hers, or where it lacks its account. The caller holds the subject.
create or replace function sutarta.check_move(
  protocol_id bigint, plan_id bigint, measure_id bigint, subject text, state text, action text, account text,
  roles text[], out to_state text, out capacity text)
language plpgsql stable
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  move sutarta.life_cycle_move;
  permitted text[];
  facts text[];
begin
  select m.* into move from sutarta.life_cycle_move m
  where m.subject = check_move.subject and m.from_state = check_move.state and m.action = check_move.action;
  permitted := array(
    select r.role from sutarta.life_cycle_role r
    where r.subject = check_move.subject and r.from_state = check_move.state and r.action = check_move.action);
  select r.role into capacity from unnest(roles) with ordinality r (role, place)
  where r.role = any (permitted) order by r.place limit 1;
  if capacity is not null and (move.account = 'none' or btrim(account, E' \t\n\r') <> '') then
    to_state := move.to_state;
    return;
  end if;

  facts := sutarta.case_facts(protocol_id, plan_id, measure_id)
    || array['action', action, 'allowed', array_to_string(sutarta.allowed_actions(subject, state, roles), ', ')];
  if move.subject is null then
    perform sutarta.refuse(
      'SU001', format('A %s that is %s has no move “%s”.', subject, state, action),
      facts || sutarta.last_move_facts(protocol_id, plan_id, measure_id));
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
