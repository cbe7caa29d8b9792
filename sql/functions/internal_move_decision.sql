-- Moves a decision that is held along its life cycle, and gives it as it is then.
create or replace function sutarta.move_decision(
  held sutarta.decision, action text, account text, roles text[], request uuid default null,
  meeting integer default null, changes jsonb default null) returns sutarta.decision
language plpgsql
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  checked record;
  before text := held.state;
begin
  select * into checked from sutarta.check_move(sutarta.matter_of(held), held.state, action, account, roles);
  update sutarta.decision d
  set state = checked.to_state, version = d.version + 1, is_open = not s.is_final
  from sutarta.life_cycle_state s
  where d.protocol_id = held.protocol_id and d.number = held.number
    and s.subject = d.subject and s.state = checked.to_state
  returning d.* into strict held;
  perform sutarta.record_move(
    sutarta.matter_of(held), before, action, held.state, account, checked.capacity, held.version,
    changes => changes, request => request, meeting => meeting);
  return held;
end
$$;
