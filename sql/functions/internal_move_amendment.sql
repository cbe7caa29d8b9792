-- Moves an amendment that is held along its life cycle, and gives it as it is then.
create or replace function sutarta.move_amendment(
  held sutarta.amendment, action text, account text, roles text[], request uuid default null,
  changes jsonb default null) returns sutarta.amendment
language plpgsql
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  checked record;
  before text := held.state;
begin
  select * into checked from sutarta.check_move(sutarta.matter_of(held), held.state, action, account, roles);
  update sutarta.amendment a set state = checked.to_state, version = a.version + 1
  where a.protocol_id = held.protocol_id and a.number = held.number
  returning a.* into strict held;
  perform sutarta.record_move(
    sutarta.matter_of(held), before, action, held.state, account, checked.capacity, held.version,
    changes => changes, request => request);
  return held;
end
$$;
